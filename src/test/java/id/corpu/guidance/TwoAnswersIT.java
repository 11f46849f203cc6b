package id.corpu.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.guidance.application.SessionConfirming;
import id.corpu.guidance.application.SessionLogging;
import id.corpu.guidance.application.SessionReading;
import id.corpu.guidance.domain.SessionLog;
import id.corpu.guidance.domain.SessionMode;
import id.corpu.guidance.domain.SessionState;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.LearningHistory;
import id.corpu.testing.Errands;
import id.corpu.testing.TestPeople;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TwoAnswersIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private Errands errands;
  @Inject private People people;
  @Inject private SessionLogging logging;
  @Inject private SessionConfirming confirming;
  @Inject private SessionReading reading;
  @Inject private LearningHistory history;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private long hadi;
  private long sari;
  private LocalDate day;

  @BeforeEach
  void meet() {
    hadi = testPeople.pns("Hadi Prasetyo", "COACH");
    sari = testPeople.pns("Sari Rahayu");
    day = LocalDate.now(clock.withZone(ZONE)).minusDays(7);
  }

  private SessionId logged(int hour) {
    acting.person(hadi);
    return logging.log(
        people.uuidOf(sari),
        new SessionLog(
            SessionKind.COACHING,
            day,
            LocalTime.of(hour, 0),
            60,
            SessionMode.ONLINE,
            "https://rapat.example/1",
            "Prioritas layanan",
            "Menyusun prioritas",
            "Sari menyusun daftar",
            null,
            null));
  }

  private int onRecord() {
    return history
        .of(
            new PersonId(sari),
            day.atStartOfDay(ZONE).toInstant(),
            clock.instant(),
            LearningHistory.Relevance.CREDIT)
        .size();
  }

  private SessionState stateOf(SessionId session) {
    acting.person(sari);
    return reading.detail(session).row().state();
  }

  /** What each of the two ended with; whoever ended well is missing. */
  private List<RuntimeException> refusals(
      Future<RuntimeException> one, Future<RuntimeException> two) throws Exception {
    return Arrays.asList(one.get(), two.get()).stream().filter(Objects::nonNull).toList();
  }

  private static void oneConflict(List<RuntimeException> refusals, String... codes) {
    assertThat(refusals).as("one of the two is refused").hasSize(1);
    assertThat(refusals.get(0))
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.code()).isIn((Object[]) codes));
  }

  @Test
  @DisplayName("of two confirmations at one moment one holds, the other is told, one statement")
  void twoConfirmations() throws Exception {
    for (int round = 1; round <= 5; round++) {
      SessionId session = logged(round);
      CyclicBarrier start = new CyclicBarrier(2);
      Runnable confirm = () -> confirming.confirm(session);
      Future<RuntimeException> one = threads.submit(() -> errands.together(start, sari, confirm));
      Future<RuntimeException> two = threads.submit(() -> errands.together(start, sari, confirm));

      oneConflict(refusals(one, two), "SESSION_CONFIRMED");
      assertThat(stateOf(session)).isEqualTo(SessionState.CONFIRMED);
      assertThat(onRecord()).isEqualTo(round);
    }
  }

  @Test
  @DisplayName("of confirming and withdrawing at one moment one holds, and the record agrees")
  void confirmAndWithdraw() throws Exception {
    int confirmed = 0;
    for (int round = 1; round <= 5; round++) {
      SessionId session = logged(round);
      CyclicBarrier start = new CyclicBarrier(2);
      Future<RuntimeException> one =
          threads.submit(() -> errands.together(start, sari, () -> confirming.confirm(session)));
      Future<RuntimeException> two =
          threads.submit(() -> errands.together(start, hadi, () -> logging.withdraw(session)));

      oneConflict(refusals(one, two), "SESSION_CONFIRMED", "SESSION_WITHDRAWN");
      confirmed += stateOf(session) == SessionState.CONFIRMED ? 1 : 0;
      assertThat(onRecord()).isEqualTo(confirmed);
    }
  }

  @Test
  @DisplayName("a withdrawn session cannot be confirmed and leaves nothing on record")
  void withdrawnFirst() {
    SessionId session = logged(8);
    logging.withdraw(session);

    acting.person(sari);
    assertThatThrownBy(() -> confirming.confirm(session))
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("SESSION_WITHDRAWN"));
    assertThat(onRecord()).isZero();
  }
}
