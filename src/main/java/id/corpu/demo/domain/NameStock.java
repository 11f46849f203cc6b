package id.corpu.demo.domain;

import java.util.List;
import java.util.Map;

/** Given names, family names and degrees; a name stays within one region of the country. */
public record NameStock(
    List<Given> given, Map<String, List<String>> families, List<Degree> degrees) {

  public static final int MALE = 1;
  public static final int FEMALE = 2;

  /** A given name of a region, for one sex as the NIP counts it. */
  public record Given(String region, int sex, String name, int weight) {}

  /** A degree behind the name; empty for none. */
  public record Degree(Rank rank, String text, int weight) {}

  /** A full name for somebody of that sex and rank. */
  String draw(Dice dice, int sex, Rank rank) {
    Given first = dice.weighted(given.stream().filter(g -> g.sex() == sex).toList(), Given::weight);
    StringBuilder name = new StringBuilder(first.name());
    if (dice.percent(35)) {
      List<Given> same =
          given.stream()
              .filter(g -> g.sex() == sex && g.region().equals(first.region()) && !g.equals(first))
              .toList();
      name.append(' ').append(dice.of(same).name());
    }
    name.append(' ').append(dice.of(families.get(first.region())));
    String degree =
        dice.weighted(degrees.stream().filter(d -> d.rank() == rank).toList(), Degree::weight)
            .text();
    return degree.isEmpty() ? name.toString() : name + ", " + degree;
  }
}
