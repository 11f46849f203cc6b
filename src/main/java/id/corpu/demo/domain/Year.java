package id.corpu.demo.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's learning in a stretch of time: courses first, then whatever else until the goal is
 * reached. Shares are in percent and are listed in {@code content/demo/README.md}.
 */
final class Year {

  private static final int COURSE_COMPLETED = 84;
  private static final int TWO_COURSES_A_DAY = 7;
  private static final int PROVED = 92;
  private static final int THIRD_OF_A_MONTH = 14;
  private static final int LEADERSHIP_OF_LEADERS = 2;

  private final Supply supply;
  private final CityMap map;
  private final Biography life;
  private final Deeds deeds;
  private final Guiding guiding;
  private final Workdays workdays;
  private final Dice dice;
  private int reached;

  Year(
      Supply supply,
      CityMap map,
      Biography life,
      Deeds deeds,
      Guiding guiding,
      Workdays workdays,
      Dice dice) {
    this.supply = supply;
    this.map = map;
    this.life = life;
    this.deeds = deeds;
    this.guiding = guiding;
    this.workdays = workdays;
    this.dice = dice;
  }

  /** Courses of the portal; some on one day, some left open. */
  void courses(LocalDate first, LocalDate last) {
    reached = 0;
    LocalDate together = dice.percent(TWO_COURSES_A_DAY) ? day(first, last.minusDays(10)) : null;
    for (CoursePlan course : supply.courses()) {
      if (dice.percent(course.popularity())) {
        LocalDate start = together == null ? day(first, last.minusDays(7)) : together;
        course(course, start, last, together == null);
      }
    }
  }

  private void course(CoursePlan course, LocalDate start, LocalDate last, boolean spread) {
    int all = course.steps().size();
    boolean recent = ChronoUnit.DAYS.between(start, last) < 20;
    boolean whole = dice.percent(recent ? COURSE_COMPLETED / 2 : COURSE_COMPLETED);
    int steps = whole ? all : dice.between(1, all - 2);
    List<ZonedDateTime> sittings = new ArrayList<>();
    LocalDate day = start;
    for (int i = 0; i < (spread ? dice.between(1, 3) : 1); i++) {
      sittings.add(workdays.forStudy(dice, day));
      day = Workdays.next(day);
    }
    Enrolment taken =
        new CourseTaking(map, life, course, dice).take(sittings, steps, dice.between(48, 66));
    if (taken.completed() != null) {
      reached += taken.studiedSeconds() * 100 / (45 * 60);
    }
  }

  /**
   * Other deeds until so many JP are likely to be reached.
   *
   * @param goal in JP
   */
  void fill(LocalDate first, LocalDate last, int goal) {
    for (int i = 0; i < 60 && reached < goal * 100; i++) {
      reached += one(first, last, goal * 100 - reached);
    }
  }

  private int one(LocalDate first, LocalDate last, int missing) {
    int kind = dice.between(1, 100);
    LocalDate day = day(first, last);
    if (kind <= 26) {
      return coaching(day, last);
    }
    if (kind <= 52) {
      int minutes = dice.between(12, 30) * 5;
      return deeds.community(dice.of(supply.communities()), workdays.atWork(dice, day), minutes);
    }
    if (kind <= 74) {
      int minutes = dice.between(8, 34) * 5;
      return deeds.selfStudy(
          dice.of(supply.selfStudies()),
          workdays.forStudy(dice, day),
          minutes,
          dice.percent(PROVED));
    }
    return programme(day, last, missing);
  }

  private int coaching(LocalDate day, LocalDate last) {
    boolean mentoring = dice.percent(28);
    guiding.confirmed(mentoring, workdays.atWork(dice, day), dice.of(supply.topics()));
    if (dice.percent(THIRD_OF_A_MONTH)) {
      LocalDate later = day;
      for (int i = 0; i < 2; i++) {
        later = Workdays.next(Workdays.next(later));
        if (later.getMonth() == day.getMonth() && !later.isAfter(last)) {
          guiding.confirmed(mentoring, workdays.atWork(dice, later), dice.of(supply.topics()));
        }
      }
      return 2 * Guiding.WORTH;
    }
    return Guiding.WORTH;
  }

  private int programme(LocalDate day, LocalDate last, int missing) {
    List<Supply.Programme> fitting =
        supply.programmes().stream()
            .filter(p -> p.weight() > 0 && Deeds.worth(p, p.least()) <= missing + 300)
            .toList();
    if (fitting.isEmpty() || ChronoUnit.DAYS.between(day, last) < 7) {
      return 0;
    }
    Supply.Programme chosen = dice.weighted(fitting, Supply.Programme::weight);
    int most = chosen.measure() == Supply.Measure.JP ? chosen.least() + 6 : chosen.most();
    int size = dice.between(chosen.least(), Math.min(chosen.most(), most));
    return deeds.programme(chosen, day, size, dice.percent(PROVED), workdays);
  }

  /** What is not aimed at: leadership training of a few, sessions not confirmed yet, reading. */
  void extras(LocalDate first, LocalDate last) {
    if (life.who().rank().leads() && dice.percent(LEADERSHIP_OF_LEADERS)) {
      supply.programmes().stream()
          .filter(p -> p.pathway().equals("structural-leadership-training"))
          .forEach(p -> leadership(p, first, last));
    }
    if (dice.percent(5)) {
      LocalDate day = day(last.minusDays(12), last);
      guiding.unconfirmed(workdays.atWork(dice, day), dice.of(supply.topics()), dice.percent(15));
    }
    for (int i = dice.between(3, 14); i > 0; i--) {
      LocalDate day = day(first.minusMonths(3), last);
      deeds.read(dice.of(supply.articles()), workdays.forStudy(dice, day).toInstant());
    }
  }

  private void leadership(Supply.Programme programme, LocalDate first, LocalDate last) {
    LocalDate day = day(first.plusMonths(2), last.minusDays(10));
    int jp = dice.between(programme.least(), programme.most());
    deeds.programme(programme, day, jp, true, workdays);
  }

  private LocalDate day(LocalDate first, LocalDate last) {
    return Workdays.day(dice, first, last);
  }
}
