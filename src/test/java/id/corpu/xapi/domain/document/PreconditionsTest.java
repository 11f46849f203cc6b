package id.corpu.xapi.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.xapi.domain.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

  private static final String TAG = "bf21a9e8fbc5a3846fb05b4fa0859e0917b2202f";

  private static int status(String match, String noneMatch, String current) {
    try {
      Preconditions.of(match, noneMatch).check(Optional.ofNullable(current));
      return 204;
    } catch (Refusal e) {
      return e.status();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "*; 204; 412",
        "\"T\"; 204; 412",
        "\"x\", \"T\"; 204; 412",
        "\"x\" ,\"y,z\" , W/\"q\",\"T\"; 204; 412",
        "T; 204; 412",
        "\"x\"; 412; 412",
        "\"\"; 412; 412",
        "W/\"T\"; 412; 412"
      })
  @DisplayName("If-Match compares strongly: of an existing document, of a missing one")
  void match(String header, int existing, int missing) {
    assertThat(status(header.replace("T", TAG), null, TAG)).isEqualTo(existing);
    assertThat(status(header.replace("T", TAG), null, null)).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"*; 412", "\"T\"; 412", "W/\"T\"; 412", "\"x\", W/\"T\"; 412", "\"x\"; 204"})
  @DisplayName("If-None-Match compares weakly and lets a missing document pass")
  void noneMatch(String header, int existing) {
    assertThat(status(null, header.replace("T", TAG), TAG)).isEqualTo(existing);
    assertThat(status(null, header.replace("T", TAG), null)).isEqualTo(204);
  }

  @Test
  @DisplayName("the digits that a client computed itself may be upper case")
  void bareUpperCase() {
    assertThat(status(TAG.toUpperCase(java.util.Locale.ROOT), null, TAG)).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\"x", "\"x\" \"y\"", "*, \"x\"", "\"x\",", "w/\"x\""})
  @DisplayName("a header that is neither an asterisk nor a list of tags is refused with 400")
  void malformed(String header) {
    assertThatThrownBy(() -> Preconditions.of(header, null)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Preconditions.of(null, header)).isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("without headers nothing is demanded")
  void none() {
    assertThat(Preconditions.of(null, null).none()).isTrue();
    assertThatCode(() -> Preconditions.of(null, null).check(Optional.of(TAG)))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("a reader that has this version is told so")
  void known() {
    assertThat(Preconditions.of(null, "W/\"" + TAG + "\"").isKnown(TAG)).isTrue();
    assertThat(Preconditions.of(null, "\"x\"").isKnown(TAG)).isFalse();
    assertThatThrownBy(() -> Preconditions.of("\"x\"", null).isKnown(TAG))
        .isInstanceOf(Refusal.class);
  }
}
