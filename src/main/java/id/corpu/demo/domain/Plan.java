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

  /** The fewest people that a unit has: a head, somebody who leads, and staff. */
  public static final int FEWEST_OF_UNIT = 3;

  public Plan {
    if (people < units.size() * FEWEST_OF_UNIT) {
      throw new IllegalArgumentException(
          "The demo city needs " + units.size() * FEWEST_OF_UNIT + " people or more: " + people);
    }
    units = List.copyOf(units);
    posts = List.copyOf(posts);
    cast = List.copyOf(cast);
  }
}
