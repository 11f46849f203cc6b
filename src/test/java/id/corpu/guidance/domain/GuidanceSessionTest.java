package id.corpu.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.SessionKind;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuidanceSessionTest {

  private static final ZoneId BLITAR = ZoneId.of("Asia/Jakarta");
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Pair HADI_AND_SARI = new Pair(1, new PersonId(7), new PersonId(8));

  private static SessionLog on(LocalDate day, LocalTime start) {
    return new SessionLog(
        SessionKind.COACHING,
        day,
        start,
        60,
        SessionMode.IN_PERSON,
        "Ruang Kusuma",
        "Prioritas",
        "Menyusun daftar",
        "Sari menyusun daftar",
        null,
        null);
  }

  private static GuidanceSession loggedAt(LocalDate day, LocalTime start) {
    SessionId id = new SessionId(UUID.randomUUID());
    return GuidanceSession.logged(
        id, UUID.randomUUID(), HADI_AND_SARI, on(day, start), NOW, BLITAR);
  }

  private static GuidanceSession logged() {
    return loggedAt(TODAY.minusDays(3), LocalTime.of(9, 15));
  }

  private static void refused(Runnable deed, Class<? extends CorpuException> how, String code) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(how, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("a logged session waits for the coachee, who confirms it once")
  void confirms() {
    GuidanceSession session = logged();
    assertThat(session.state()).isEqualTo(SessionState.PROPOSED);

    session.confirm(NOW);
    refused(() -> session.confirm(NOW.plusSeconds(1)), Conflict.class, "SESSION_CONFIRMED");

    assertThat(session.state()).isEqualTo(SessionState.CONFIRMED);
    assertThat(session.settledAt()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("a confirmed session can be neither declined nor withdrawn")
  void confirmedStays() {
    GuidanceSession session = logged();
    session.confirm(NOW);

    refused(() -> session.decline("Bukan saya", NOW), Conflict.class, "SESSION_CONFIRMED");
    refused(() -> session.withdraw(NOW), Conflict.class, "SESSION_CONFIRMED");
  }

  @Test
  @DisplayName("declining needs a reason and ends the matter")
  void declines() {
    GuidanceSession session = logged();
    refused(() -> session.decline("  ", NOW), InvalidInput.class, "FIELD_REQUIRED");
    assertThat(session.state()).isEqualTo(SessionState.PROPOSED);

    session.decline(" Saya sedang cuti. ", NOW);

    assertThat(session.declineReason()).isEqualTo("Saya sedang cuti.");
    refused(() -> session.confirm(NOW), Conflict.class, "SESSION_DECLINED");
  }

  @Test
  @DisplayName("a withdrawn session cannot be confirmed any more")
  void withdraws() {
    GuidanceSession session = logged();
    session.withdraw(NOW);

    refused(() -> session.confirm(NOW), Conflict.class, "SESSION_WITHDRAWN");
  }

  @Test
  @DisplayName("a session is logged after it began, by the city's clock")
  void notBeforeItBegins() {
    assertThat(loggedAt(TODAY, LocalTime.of(10, 0)).start(BLITAR)).isEqualTo(NOW);
    refused(() -> loggedAt(TODAY, LocalTime.of(10, 1)), InvalidInput.class, "SESSION_IN_FUTURE");
  }

  @Test
  @DisplayName("a session may be logged for ninety days")
  void notTooLate() {
    assertThat(loggedAt(TODAY.minusDays(90), LocalTime.NOON).state())
        .isEqualTo(SessionState.PROPOSED);
    refused(
        () -> loggedAt(TODAY.minusDays(91), LocalTime.NOON), InvalidInput.class, "SESSION_TOO_OLD");
  }

  @Test
  @DisplayName("nobody coaches themselves")
  void twoPeople() {
    refused(
        () -> new Pair(1, new PersonId(7), new PersonId(7)),
        InvalidInput.class,
        "COACH_IS_COACHEE");
  }
}
