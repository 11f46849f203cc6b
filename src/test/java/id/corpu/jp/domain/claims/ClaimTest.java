package id.corpu.jp.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.domain.Scope;
import id.corpu.platform.errors.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final ClaimFacts FACTS =
      new ClaimFacts(
          Scope.NATIONAL,
          "Lokakarya",
          "LAN",
          new Stretches(List.of(new Stretch(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3)))),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new CertificateNumber("No. 12/LAN/2026")),
          "Standar pelayanan");

  private final Claim claim =
      new Claim(UUID.randomUUID(), new Claimant(1, 2, 3), "workshop", "{}", NOW);

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("what is submitted is read back as it was, and cannot be changed")
  void submitted() {
    claim.submit(FACTS, 3, NOW);

    assertThat(claim.facts()).contains(FACTS);
    refused("CLAIM_NOT_EDITABLE", () -> claim.write("{}", NOW));
    refused("CLAIM_NOT_EDITABLE", () -> claim.submit(FACTS, 3, NOW));
  }

  @Test
  @DisplayName("a returned claim is corrected and submitted again")
  void returned() {
    claim.submit(FACTS, 3, NOW);
    claim.decide(ClaimState.RETURNED, NOW);
    claim.write("{\"title\":\"Baru\"}", NOW);
    claim.submit(FACTS, 3, NOW);

    assertThat(claim.state()).isEqualTo(ClaimState.SUBMITTED);
  }

  @Test
  @DisplayName("it is decided once; only an acceptance can be revoked, and once")
  void decidedOnce() {
    refused("CLAIM_DECIDED", () -> claim.decide(ClaimState.ACCEPTED, NOW));
    claim.submit(FACTS, 3, NOW);
    refused("CLAIM_NOT_ACCEPTED", () -> claim.revoke(NOW));
    claim.decide(ClaimState.ACCEPTED, NOW);
    refused("CLAIM_DECIDED", () -> claim.decide(ClaimState.REJECTED, NOW));
    refused("CLAIM_DECIDED", () -> claim.withdraw(NOW));
    claim.revoke(NOW);
    refused("CLAIM_NOT_ACCEPTED", () -> claim.revoke(NOW));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "No. 12/LAN/2026, NO12LAN2026",
    "no 12 - lan - 2026, NO12LAN2026",
    "ＮＯ．１２/LAN/2026, NO12LAN2026",
    "'---', ''"
  })
  @DisplayName("the same certificate number is found again however it is spelt")
  void sameNumber(String typed, String key) {
    assertThat(new CertificateNumber(typed).key()).isEqualTo(key);
  }
}
