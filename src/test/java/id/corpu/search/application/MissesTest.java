package id.corpu.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissesTest {

  @Test
  void takesSpellingsOfTheSameWordsForOne() {
    assertThat(Misses.normalised("  Cuti   BESAR?! ")).isEqualTo("cuti besar");
    assertThat(Misses.normalised("perwali 35/2023 <b>")).isEqualTo("perwali 35/2023 b");
    assertThat(Misses.normalised("x".repeat(500))).hasSize(120);
  }
}
