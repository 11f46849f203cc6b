package id.corpu.demo.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * All that decides how the city comes out.
 *
 * @param seed begins every stream of chance
 * @param people how many people; units, deeds and sessions scale with it
 * @param today the city's day up to which things have happened
 */
public record Plan(
    long seed,
    int people,
    LocalDate today,
    List<UnitPlan> units,
    List<PostPlan> posts,
    NameStock names,
    List<CastPlan> cast) {

  private static final int FEWEST_OF_UNIT = 3;

  public Plan {
    units = List.copyOf(units);
    posts = List.copyOf(posts);
    List<CastPlan> players = List.copyOf(cast);
    cast = players;
    int fewest = units.stream().mapToInt(unit -> fewestOf(unit, players)).sum();
    if (people < fewest) {
      throw new IllegalArgumentException(
          "The demo city needs " + fewest + " people or more: " + people);
    }
  }

  /**
   * The fewest people that a unit has: a head, somebody who leads, and staff; one more where a
   * visitor may be a colleague of theirs.
   */
  int fewestOf(UnitPlan unit) {
    return fewestOf(unit, cast);
  }

  private static int fewestOf(UnitPlan unit, List<CastPlan> cast) {
    boolean colleague =
        cast.stream()
            .anyMatch(
                one -> one.place() == CastPlan.Place.COLLEAGUE && one.unit().equals(unit.code()));
    return FEWEST_OF_UNIT + (colleague ? 1 : 0);
  }
}
