package id.corpu.demo.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * The year of the visitor's civil servant, made so that every part of <em>JP Saya</em> has
 * something to show: 13.50 JP counted (course 1.50, seminar 4, two coachings 4, community 2,
 * self-study 2), 2.00 waiting (a course at its seventh step 1.00, self-study without a letter
 * 1.00), some over the caps of a day and a month, and a coaching session that waits for
 * confirmation.
 */
final class FeaturedLife {

  private static final int DAYS_AGO_OF_SESSION = 2;

  private final Supply supply;
  private final CityMap map;
  private final Biography life;
  private final Deeds deeds;
  private final Guiding guiding;
  private final Workdays workdays;
  private final LocalDate today;

  FeaturedLife(
      Supply supply,
      CityMap map,
      Biography life,
      Deeds deeds,
      Guiding guiding,
      Workdays workdays,
      LocalDate today) {
    this.supply = supply;
    this.map = map;
    this.life = life;
    this.deeds = deeds;
    this.guiding = guiding;
    this.workdays = workdays;
    this.today = today;
  }

  void write(Dice dice) {
    course("pelindungan-data-pribadi-kantor", 14, 67 * 60 + 30, ago(40), dice);
    course("standar-pelayanan-publik", 6, 45 * 60, ago(3), dice);
    Supply.Programme seminar = programme("seminar-pelayanan");
    deeds.programme(seminar, ago(60), 1, true, workdays);
    LocalDate month = ago(35).withDayOfMonth(5);
    for (int i = 0; i < 3; i++) {
      guiding.confirmed(false, at(Workdays.weekday(month.plusDays(7L * i)), 9), topic(i));
    }
    guiding.unconfirmed(at(ago(DAYS_AGO_OF_SESSION), 10), topic(3), false);
    deeds.community(supply.communities().get(0), at(ago(25), 13), 120);
    deeds.selfStudy(supply.selfStudies().get(0), at(ago(18), 9), 90, true);
    deeds.selfStudy(supply.selfStudies().get(2), at(ago(5), 9), 45, false);
    for (int i = 0; i < 6; i++) {
      deeds.read(supply.articles().get(i * 3), at(ago(10 + 9 * i), 11).toInstant());
    }
  }

  private void course(String slug, int steps, int seconds, LocalDate day, Dice dice) {
    supply.courses().stream()
        .filter(course -> course.slug().equals(slug))
        .forEach(
            course ->
                new CourseTaking(map, life, course, dice)
                    .takeExactly(at(day, 9), Math.min(steps, course.steps().size()), seconds));
  }

  private Supply.Programme programme(String key) {
    return supply.programmes().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  private Supply.Topic topic(int index) {
    return supply.topics().get(index % supply.topics().size());
  }

  private LocalDate ago(int days) {
    return Workdays.weekday(today.minusDays(days));
  }

  private ZonedDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(workdays.zone());
  }
}
