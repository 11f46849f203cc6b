package id.corpu.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.people.AsnType;
import id.corpu.people.PersonCard;
import id.corpu.platform.errors.InvalidInput;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SupervisorChoiceTest {

  private static final long BLITAR = 1;
  private static final long SARI = 10;
  private static final long BUDI = 11;
  private static final long RATNA = 12;

  private static PersonCard card(long id, long institution, boolean active) {
    return new PersonCard(
        id,
        new UUID(0, id),
        institution,
        "Nama",
        5,
        "Unit",
        null,
        AsnType.PNS,
        "•••",
        null,
        active);
  }

  private static void refused(String code, PersonCard chosen, Map<Long, Long> above) {
    assertThatThrownBy(() -> SupervisorChoice.check(SARI, BLITAR, chosen, new Ancestry<>(above)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.field()).isEqualTo("supervisor");
            });
  }

  @Test
  @DisplayName("somebody active of the same city who does not stand beneath may supervise")
  void mayChoose() {
    assertThatCode(
            () ->
                SupervisorChoice.check(
                    SARI, BLITAR, card(BUDI, BLITAR, true), new Ancestry<>(Map.of(BUDI, RATNA))))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("nobody supervises themselves, directly or round a loop")
  void noCircle() {
    refused("SUPERVISOR_CYCLE", card(SARI, BLITAR, true), Map.of());
    refused("SUPERVISOR_CYCLE", card(BUDI, BLITAR, true), Map.of(BUDI, RATNA, RATNA, SARI));
  }

  @Test
  @DisplayName("another city's people and people who have left cannot supervise")
  void sameCityAndActive() {
    refused("SUPERVISOR_UNKNOWN", card(BUDI, 2, true), Map.of());
    refused("SUPERVISOR_INACTIVE", card(BUDI, BLITAR, false), Map.of());
  }
}
