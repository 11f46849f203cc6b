package id.corpu.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColourTest {

  @ParameterizedTest
  @ValueSource(strings = {"#1F4E79", "#8a1538", "#00594f", "#000000"})
  @DisplayName("A dark colour is taken and gives every shade of the theme's first block")
  void takesReadableColours(String hex) {
    assertThat(new AccentColour(hex).css())
        .contains("--city:" + hex.toLowerCase(java.util.Locale.ROOT), "--city-night-soft:#")
        .matches("[^<>]*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffff00", "#999999", "#00bcd4"})
  @DisplayName("A colour below 4.5:1 on the palest ground is refused (WCAG 2.2, 1.4.3)")
  void refusesPaleColours(String hex) {
    assertThatThrownBy(() -> new AccentColour(hex)).hasMessage("COLOUR_CONTRAST");
  }

  @Test
  @DisplayName("Anything but # and six hexadecimal digits is refused, so no style gets in")
  void refusesOtherText() {
    assertThatThrownBy(() -> new AccentColour("red;}body{}")).hasMessage("COLOUR_FORM");
    assertThatThrownBy(() -> new AccentColour(null)).hasMessage("COLOUR_FORM");
  }
}
