package id.corpu.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CertificateCodeTest {

  @Test
  @DisplayName("a code survives being typed in lower case, with O for 0 and without hyphens")
  void typingIsForgiven() {
    assertThat(CertificateCode.normalised(" p9hp ac7j-n74mbyvO ")).isEqualTo("P9HP-AC7J-N74M-BYV0");
    assertThat(CertificateCode.normalised(null)).isEmpty();
  }

  @Test
  @DisplayName("random codes are well formed and differ")
  void randomCodesDiffer() {
    SecureRandom random = new SecureRandom();

    assertThat(CertificateCode.random(random)).isNotEqualTo(CertificateCode.random(random));
  }

  @Test
  @DisplayName("anything else is no code")
  void refusesOtherTexts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CertificateCode("' OR 1=1"));
  }
}
