package id.corpu.demo.domain;

import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import id.corpu.record.StatementIds;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a person does outside courses, each deed with its event and the JP that it is likely to
 * count, in hundredths: enough to steer the generator, never shown to anybody.
 */
final class Deeds {

  private static final String LETTER = "STATEMENT_LETTER";
  private static final int MINUTES_PER_JP = 45;
  private static final int DAY_CAP = 200;

  private final CityMap map;
  private final Biography life;

  Deeds(CityMap map, Biography life) {
    this.map = map;
    this.life = life;
  }

  /** A meeting of a community of practice. */
  int community(Supply.Named community, ZonedDateTime start, int minutes) {
    Instant end = start.plusMinutes(minutes).toInstant();
    String key = community.key() + "/" + start.toLocalDate();
    life.add(
        event(
                "community",
                key,
                Deed.ATTENDED,
                ObjectType.COMMUNITY_MEETING,
                "komunitas",
                community.name(),
                end)
            .withOutcome(Outcome.lasting(Duration.ofMinutes(minutes)))
            .withCredit(CreditFacts.national("learning-community").withEvidence(Set.of(LETTER))));
    return Math.min(DAY_CAP, minutes * 100 / MINUTES_PER_JP);
  }

  /**
   * Studying alone.
   *
   * @param proved whether the unit's head has stated it; until then it waits
   */
  int selfStudy(Supply.Named what, ZonedDateTime start, int minutes, boolean proved) {
    Instant end = start.plusMinutes(minutes).toInstant();
    String key = what.key() + "/" + start.toLocalDate();
    life.add(
        event(
                "self-study",
                key,
                Deed.STUDIED,
                ObjectType.SELF_STUDY,
                "belajar-mandiri",
                what.name(),
                end)
            .withOutcome(Outcome.lasting(Duration.ofMinutes(minutes)))
            .withCredit(
                CreditFacts.national("self-study")
                    .withEvidence(proved ? Set.of(LETTER) : Set.of())));
    return proved ? Math.min(DAY_CAP, minutes * 100 / MINUTES_PER_JP) : 0;
  }

  /**
   * A programme of an organiser.
   *
   * @param size its days or JP
   * @param proved whether the document is there; until then it waits
   */
  int programme(
      Supply.Programme programme, LocalDate first, int size, boolean proved, Workdays at) {
    List<LocalDate> days = new ArrayList<>(List.of(first));
    int length = programme.measure() == Supply.Measure.JP ? Math.max(1, size / 8) : size;
    for (int i = 1; i < Math.min(length, 5); i++) {
      days.add(Workdays.next(days.get(i - 1)));
    }
    LocalDate last = days.get(days.size() - 1);
    Instant end = last.atTime(LocalTime.of(16, 0)).atZone(at.zone()).toInstant();
    CreditFacts facts =
        CreditFacts.national(programme.pathway())
            .withDays(days)
            .withEvidence(proved ? Set.of(programme.evidence()) : Set.of());
    boolean stated = programme.measure() == Supply.Measure.JP;
    life.add(
        event(
                "programme",
                programme.key() + "/" + first,
                stated ? Deed.COMPLETED : Deed.ATTENDED,
                ObjectType.EVENT,
                "kegiatan",
                programme.name(),
                end)
            .withCredit(stated ? facts.withProgrammeJp(BigDecimal.valueOf(size)) : facts));
    return proved ? worth(programme, size) : 0;
  }

  /** Hundredths of JP that a programme counts. */
  static int worth(Supply.Programme programme, int size) {
    return switch (programme.measure()) {
      case JP -> size * 100;
      case ONCE -> 1_000;
      case DAYS -> size * (programme.pathway().equals("workshop") ? 500 : 400);
    };
  }

  /** An article of the repository, read to its end; earns nothing. */
  void read(Supply.Reading article, Instant at) {
    UUID id = StatementIds.of("demo.read", life.who().uuid(), article.slug(), at);
    life.add(
        LearningEvent.of(
            id, map.person(life.who().index()), Deed.EXPERIENCED, map.article(article), at));
  }

  private LearningEvent event(
      String matter,
      String key,
      Deed deed,
      ObjectType type,
      String folder,
      String name,
      Instant at) {
    UUID id = StatementIds.of("demo." + matter, life.who().uuid(), key);
    return LearningEvent.of(
        id, map.person(life.who().index()), deed, map.other(folder, key, type, name), at);
  }
}
