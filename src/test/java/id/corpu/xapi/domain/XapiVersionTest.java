package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class XapiVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.0,V1_0_3",
    "1.0.0,V1_0_3",
    "1.0.3,V1_0_3",
    "1.0.9,V1_0_3",
    "2.0,V2_0",
    "2.0.1,V2_0"
  })
  @DisplayName("XAPI-00331 every patch of the two lines is spoken")
  void negotiates(String header, XapiVersion version) {
    assertThat(VersionNegotiation.negotiate(header)).isEqualTo(version);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "0.9", "0.95", "1", "1.1", "1.1.0", "2", "2.1.0", "3.0", "1.0.x", "1.0.3.1"})
  @DisplayName("XAPI-00331 other versions, and none, are refused")
  void refuses(String header) {
    assertThatThrownBy(() -> VersionNegotiation.negotiate(header)).isInstanceOf(Refusal.class);
  }
}
