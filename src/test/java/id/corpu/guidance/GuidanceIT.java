package id.corpu.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.guidance.application.SessionConfirming;
import id.corpu.guidance.application.SessionDetail;
import id.corpu.guidance.application.SessionLogging;
import id.corpu.guidance.application.SessionReading;
import id.corpu.guidance.domain.MonthPlace.Standing;
import id.corpu.guidance.domain.SessionLog;
import id.corpu.guidance.domain.SessionMode;
import id.corpu.guidance.domain.SessionState;
import id.corpu.jp.Jp;
import id.corpu.jp.MonthlyRate;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GuidanceIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private People people;
  @Inject private SessionLogging logging;
  @Inject private SessionConfirming confirming;
  @Inject private SessionReading reading;
  @Inject private Guidance guidance;
  @Inject private LearningHistory history;
  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  private long hadi;
  private long sari;
  private YearMonth lastMonth;

  @BeforeEach
  void meet() {
    hadi = testPeople.pns("Hadi Prasetyo", "COACH");
    sari = testPeople.pns("Sari Rahayu");
    lastMonth = YearMonth.now(clock.withZone(ZONE)).minusMonths(1);
  }

  private SessionId logged(int day) {
    acting.person(hadi);
    return logging.log(people.uuidOf(sari), log(lastMonth.atDay(day)));
  }

  private static SessionLog log(LocalDate day) {
    return new SessionLog(
        SessionKind.COACHING,
        day,
        LocalTime.of(9, 15),
        60,
        SessionMode.IN_PERSON,
        "Ruang Kusuma",
        "Prioritas layanan",
        "Menyusun prioritas",
        "Sari menyusun daftar",
        null,
        null);
  }

  private SessionDetail seenBy(long person, SessionId session) {
    acting.person(person);
    return reading.detail(session);
  }

  private void confirmedBySari(SessionId session) {
    acting.person(sari);
    confirming.confirm(session);
  }

  private List<LearningEvent> record() {
    Instant from = lastMonth.atDay(1).atStartOfDay(ZONE).toInstant();
    return history.of(new PersonId(sari), from, clock.instant(), LearningHistory.Relevance.CREDIT);
  }

  private int audited(long person, String outcome) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT COUNT(*) FROM platform_audit WHERE person_id = :p AND outcome = :o")
                    .bind("p", person)
                    .bind("o", outcome)
                    .mapTo(Integer.class)
                    .one());
  }

  @Test
  @DisplayName("a session that its coachee confirms is on record with the statement letter")
  void confirmedSessionIsOnRecord() {
    SessionId session = logged(5);
    acting.person(sari);
    assertThat(guidance.waitingForMeCount()).isEqualTo(1);
    assertThat(record()).isEmpty();

    confirmedBySari(session);

    assertThat(guidance.waitingForMe(5)).isEmpty();
    assertThat(record()).hasSize(1);
    LearningEvent event = record().get(0);
    assertThat(event.deed()).isEqualTo(Deed.COACHED);
    assertThat(event.instructor()).contains(new PersonId(hadi));
    assertThat(event.credit().orElseThrow())
        .satisfies(
            credit -> {
              assertThat(credit.pathway()).isEqualTo("coaching");
              assertThat(credit.days()).containsExactly(lastMonth.atDay(5));
              assertThat(credit.count()).contains(1);
              assertThat(credit.evidence()).containsExactly("COACHING_FORM", "STATEMENT_LETTER");
            });
  }

  @Test
  @DisplayName("when the transaction fails, the session is neither confirmed nor on record")
  void rollbackLeavesNeither() throws Exception {
    SessionId session = logged(5);
    acting.person(sari);

    transaction.begin();
    confirming.confirm(session);
    transaction.rollback();

    assertThat(seenBy(sari, session).row().state()).isEqualTo(SessionState.PROPOSED);
    assertThat(record()).isEmpty();
  }

  @Test
  @DisplayName("the third session of a month says beforehand and afterwards that it adds no JP")
  void thirdOfAMonthIsBeyondTheLimit() {
    List<SessionId> sessions = List.of(logged(5), logged(12), logged(19));
    sessions.subList(0, 2).forEach(this::confirmedBySari);

    assertThat(seenBy(sari, sessions.get(2)).row().place().ordinal()).isEqualTo(3);
    assertThat(seenBy(sari, sessions.get(2)).row().beyondLimit()).isTrue();
    confirmedBySari(sessions.get(2));

    assertThat(seenBy(hadi, sessions.get(2)).row().beyondLimit()).isTrue();
    assertThat(seenBy(hadi, sessions.get(1)).row().beyondLimit()).isFalse();
    assertThat(record()).as("it is on record all the same").hasSize(3);
  }

  @Test
  @DisplayName("what counts goes by the day of the session, not by the day of confirmation")
  void earlierDayCountsFirst() {
    SessionId early = logged(5);
    SessionId middle = logged(12);
    SessionId late = logged(19);
    confirmedBySari(middle);
    assertThat(seenBy(sari, late).row().standing()).isEqualTo(Standing.COUNTS_UNLESS_EARLIER);

    confirmedBySari(late);
    assertThat(seenBy(sari, early).row().standing()).isEqualTo(Standing.COUNTS_INSTEAD);

    confirmedBySari(early);
    assertThat(seenBy(sari, early).row().standing()).isEqualTo(Standing.COUNTED);
    assertThat(seenBy(sari, late).row().standing()).isEqualTo(Standing.BEYOND);
  }

  @Test
  @DisplayName("limit, JP and citation are those of the regulation in force in the city")
  void ratesOfTheRegulation() {
    assertThat(seenBy(hadi, logged(5)).row().rate().orElseThrow())
        .isEqualTo(new MonthlyRate(Jp.of(2), 1, 2, "Blitar 35/2023 Lamp. B B2 no. 1"));
    acting.person(sari);
    assertThat(reading.thisMonth()).allSatisfy(month -> assertThat(month.limit()).isEqualTo(2));
  }

  @Test
  @DisplayName("another person finds no such session, and the attempt is on the audit trail")
  void othersSeeNothing() {
    SessionId session = logged(5);
    long ahmad = testPeople.pns("Ahmad Fauzi", "COACH");
    acting.person(ahmad);

    assertThatThrownBy(() -> reading.detail(session)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> confirming.confirm(session)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> confirming.decline(session, "Bukan")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> logging.withdraw(session)).isInstanceOf(NotFound.class);

    assertThat(audited(ahmad, "REFUSED")).isEqualTo(1);
    assertThat(audited(ahmad, "FAILED")).isEqualTo(3);
    acting.person(hadi);
    assertThatThrownBy(() -> confirming.confirm(session))
        .as("the coach cannot confirm their own log")
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("the same two at the same time are refused until the first log is withdrawn")
  void duplicateIsRefused() {
    SessionId session = logged(5);

    assertThatThrownBy(() -> logged(5))
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("SESSION_DUPLICATE"));

    logging.withdraw(session);
    assertThat(logged(5)).isNotEqualTo(session);
    acting.person(sari);
    assertThatThrownBy(() -> confirming.confirm(session)).isInstanceOf(Conflict.class);
  }

  @Test
  @DisplayName(
      "only coaches log sessions, and only with people of their city other than themselves")
  void onlyCoachesLog() {
    SessionLog log = log(lastMonth.atDay(5));
    acting.person(hadi);
    assertThatThrownBy(() -> logging.log(people.uuidOf(hadi), log))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> logging.log(java.util.UUID.randomUUID(), log))
        .isInstanceOf(InvalidInput.class);
    acting.person(sari);
    assertThatThrownBy(() -> logging.log(people.uuidOf(hadi), log))
        .isInstanceOf(NotPermitted.class);
  }
}
