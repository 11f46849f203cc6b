package id.corpu.demo.domain;

import java.util.List;

/**
 * A place in a unit before anybody holds it.
 *
 * @param above index of the place above in the same unit, or -1 for the head
 * @param cast the visitor's person that belongs here, or null
 */
record Post(UnitPlan unit, String name, Rank rank, int above, CastPlan cast) {

  /** Roles by decree: those of the cast, and those that the place itself brings. */
  List<String> roles(Dice dice) {
    if (cast != null) {
      return cast.roles();
    }
    if (above < 0) {
      return dice.percent(60) ? List.of("UNIT_HEAD", "COACH") : List.of("UNIT_HEAD");
    }
    return rank.leads() && dice.percent(70) ? List.of("COACH") : List.of();
  }
}
