package id.corpu.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.guidance.SessionKind;
import id.corpu.platform.errors.InvalidInput;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLogTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

  private static SessionLog log(int minutes, String topic, String goals, LocalDate followUpOn) {
    return new SessionLog(
        SessionKind.MENTORING,
        DAY,
        LocalTime.of(9, 15, 30),
        minutes,
        SessionMode.ONLINE,
        "https://rapat.kota.go.id/1",
        topic,
        goals,
        "Mencoba",
        null,
        followUpOn);
  }

  private static void refused(Runnable deed, String code, String field) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.field()).isEqualTo(field);
            });
  }

  @Test
  @DisplayName("times are kept to the minute, texts without control characters and outer space")
  void isBornClean() {
    SessionLog log = log(60, "  Arsip\u0000 \t digital ", " satu\r\ndua ", DAY);

    assertThat(log.startsAt()).isEqualTo(LocalTime.of(9, 15));
    assertThat(log.topic()).isEqualTo("Arsip digital");
    assertThat(log.goals()).isEqualTo("satu\ndua");
    assertThat(log.followUp()).isNull();
  }

  @ParameterizedTest(name = "{0} minutes")
  @ValueSource(ints = {-1, 0, 9, 481, Integer.MAX_VALUE})
  @DisplayName("a session lasts ten minutes to eight hours")
  void lengthIsSensible(int minutes) {
    refused(() -> log(minutes, "Arsip", "Tujuan", null), "MINUTES_OUT_OF_RANGE", "minutes");
  }

  @Test
  @DisplayName("topic and goals must say something, and not too much")
  void textsHaveLimits() {
    refused(() -> log(60, " \u0007 ", "Tujuan", null), "FIELD_REQUIRED", "topic");
    refused(() -> log(60, "Arsip", null, null), "FIELD_REQUIRED", "goals");
    refused(() -> log(60, "x".repeat(201), "Tujuan", null), "TEXT_TOO_LONG", "topic");
    assertThat(log(60, "😀".repeat(200), "Tujuan", null).topic()).hasSize(400);
  }

  @Test
  @DisplayName("the follow-up is not before the session")
  void followUpComesLater() {
    refused(
        () -> log(60, "Arsip", "Tujuan", DAY.minusDays(1)),
        "FOLLOW_UP_BEFORE_SESSION",
        "followUpOn");
  }
}
