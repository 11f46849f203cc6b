package id.corpu.demo.domain;

import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.Outcome;
import id.corpu.record.StatementIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Coaching and mentoring sessions of a person, with the coaches of the unit before others. */
final class Guiding {

  private static final Locale INDONESIAN = new Locale("id", "ID");

  private final CityMap map;
  private final Biography life;
  private final Dice dice;
  private final List<Integer> coaches;
  private final Set<ZonedDateTime> taken = new HashSet<>();

  /**
   * @param coaches indexes of those whom the person may meet
   */
  Guiding(CityMap map, Biography life, Dice dice, List<Integer> coaches) {
    this.map = map;
    this.life = life;
    this.dice = dice;
    this.coaches = coaches;
  }

  /** Hundredths of JP of one session, before the month's limit. */
  static final int WORTH = 200;

  /** A session that both have confirmed. */
  void confirmed(boolean mentoring, ZonedDateTime start, Supply.Topic topic) {
    Session session = session(mentoring, start, topic, Session.State.CONFIRMED);
    if (session == null) {
      return;
    }
    life.add(session);
    Instant begin = start.toInstant();
    Duration length = Duration.ofMinutes(session.minutes());
    life.add(
        LearningEvent.of(
                session.statement(),
                map.person(life.who().index()),
                mentoring ? Deed.MENTORED : Deed.COACHED,
                map.session(session.uuid(), mentoring, name(mentoring, session.day())),
                begin)
            .withInstructor(map.person(session.coach()))
            .withOutcome(Outcome.lasting(length))
            .withCredit(
                CreditFacts.national(mentoring ? "mentoring" : "coaching")
                    .withCount(1)
                    .withDays(List.of(session.day()))
                    .withPeriod(begin, begin.plus(length))
                    .withEvidence(Set.of("STATEMENT_LETTER"))));
  }

  /** A session that the coachee has not answered, or says was not so; nothing is recorded. */
  void unconfirmed(ZonedDateTime start, Supply.Topic topic, boolean declined) {
    Session session =
        session(false, start, topic, declined ? Session.State.DECLINED : Session.State.PROPOSED);
    if (session != null) {
      life.add(session);
    }
  }

  private Session session(
      boolean mentoring, ZonedDateTime start, Supply.Topic topic, Session.State state) {
    if (coaches.isEmpty() || !taken.add(start)) {
      return null;
    }
    int coach = coaches.size() == 1 || dice.percent(70) ? coaches.get(0) : dice.of(coaches);
    UUID uuid = StatementIds.of("demo.session", life.who().uuid(), start);
    int minutes = dice.between(6, 18) * 5;
    Instant logged = start.plusMinutes(minutes + dice.between(10, 240)).toInstant();
    boolean waits = state == Session.State.PROPOSED;
    return new Session(
        uuid,
        mentoring,
        coach,
        life.who().index(),
        start.toLocalDate(),
        start.toLocalTime(),
        minutes,
        dice.percent(35),
        topic,
        state,
        StatementIds.of("guidance.session", uuid),
        logged,
        waits ? null : logged.plusSeconds(dice.between(600, 90_000)));
  }

  private static Map<String, String> name(boolean mentoring, LocalDate day) {
    String indonesian = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN).format(day);
    String english = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
    return Map.of(
        "id", (mentoring ? "Sesi mentoring " : "Sesi coaching ") + indonesian,
        "en", (mentoring ? "Mentoring session " : "Coaching session ") + english);
  }
}
