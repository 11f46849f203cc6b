package id.corpu.demo.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What everybody of the demo city learned since the middle of last year. One life at a time, each
 * from streams of chance of its own, so that lives can be written in any order and size of batch.
 */
public final class Lives {

  private final Plan plan;
  private final Supply supply;
  private final CityMap map;
  private final Workdays workdays;
  private final List<Resident> residents;
  private final Map<String, List<Integer>> coachesOfUnit = new HashMap<>();
  private final List<Integer> coaches = new ArrayList<>();

  public Lives(Plan plan, Supply supply, CityMap map, ZoneId zone, List<Resident> residents) {
    this.plan = plan;
    this.supply = supply;
    this.map = map;
    this.workdays = new Workdays(zone);
    this.residents = residents;
    for (Resident one : residents) {
      if (one.roles().contains("COACH")) {
        coaches.add(one.index());
        coachesOfUnit.computeIfAbsent(one.unit().code(), u -> new ArrayList<>()).add(one.index());
      }
    }
  }

  /** The life of the resident with this index. */
  public Biography of(int index) {
    Resident who = residents.get(index);
    Biography life = new Biography(who);
    Dice dice = Dice.of(plan.seed(), "life", index);
    Guiding guiding = new Guiding(map, life, dice, coachesFor(who, dice));
    Deeds deeds = new Deeds(map, life);
    if ("ASN".equals(who.kind())) {
      new FeaturedLife(supply, map, life, deeds, guiding, workdays, plan.today()).write(dice);
      return life;
    }
    Year year = new Year(supply, map, life, deeds, guiding, workdays, dice);
    LocalDate newYear = plan.today().withDayOfYear(1);
    LocalDate yesterday = plan.today().minusDays(1);
    year.fill(LocalDate.of(newYear.getYear() - 1, 7, 1), newYear.minusDays(1), dice.between(2, 12));
    year.courses(newYear, yesterday);
    year.fill(newYear, yesterday, goal(who, dice, yesterday));
    year.extras(newYear, yesterday);
    return life;
  }

  /** JP aimed at: beyond 20 for the zealous, short of it for the others, less early in the year. */
  private int goal(Resident who, Dice dice, LocalDate until) {
    int whole =
        dice.percent(who.unit().zeal()) ? dice.around(24, 3, 21, 40) : dice.around(11, 5, 0, 17);
    return Math.max(0, whole * Math.min(320, until.getDayOfYear()) / 320);
  }

  /** Up to three from the unit, the usual one first, then from elsewhere; never oneself. */
  private List<Integer> coachesFor(Resident who, Dice dice) {
    List<Integer> near = new ArrayList<>(coachesOfUnit.getOrDefault(who.unit().code(), List.of()));
    near.remove(Integer.valueOf(who.index()));
    if (who.kind() != null && who.kind().equals("ASN")) {
      return residents.stream()
          .filter(one -> "COACH".equals(one.kind()))
          .map(Resident::index)
          .toList();
    }
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < 3 && !coaches.isEmpty(); i++) {
      int one = near.isEmpty() || i == 2 ? dice.of(coaches) : dice.of(near);
      if (one != who.index() && !chosen.contains(one)) {
        chosen.add(one);
      }
    }
    return chosen;
  }
}
