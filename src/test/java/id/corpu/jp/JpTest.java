package id.corpu.jp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JpTest {

  @Test
  void keepsTwoDecimalsRoundedHalfUp() {
    assertThat(Jp.of("3.335")).hasToString("3.34");
    assertThat(Jp.of("3.3349")).hasToString("3.33");
    assertThat(Jp.of("-0.005")).hasToString("-0.01");
  }

  @Test
  void isEqualWhenWrittenAlike() {
    assertThat(Jp.of("2")).isEqualTo(Jp.of("2.00")).hasSameHashCodeAs(Jp.of(2));
    assertThat(Jp.of("1E+2")).hasToString("100.00");
  }

  @Test
  void addsSubtractsAndCompares() {
    assertThat(Jp.of("0.10").plus(Jp.of("0.20"))).isEqualTo(Jp.of("0.30"));
    assertThat(Jp.of(20).minus(Jp.of("0.01"))).isEqualTo(Jp.of("19.99"));
    assertThat(Jp.of(2).min(Jp.of(3))).isEqualTo(Jp.of(2));
    assertThat(Jp.of(2).max(Jp.of(3))).isEqualTo(Jp.of(3));
    assertThat(Jp.of(20).reaches(Jp.of("20.00"))).isTrue();
    assertThat(Jp.of("19.99").reaches(Jp.of(20))).isFalse();
  }

  @Test
  void roundsOnceWhenMultiplied() {
    assertThat(Jp.of(7).times(new BigDecimal("1.20"))).isEqualTo(Jp.of("8.40"));
    assertThat(Jp.of("0.01").times(new BigDecimal("0.5"))).isEqualTo(Jp.of("0.01"));
  }

  @Test
  void sumsNothingToZero() {
    assertThat(Jp.sum(Stream.empty())).isEqualTo(Jp.ZERO);
    assertThat(Jp.sum(Stream.of(Jp.of("0.44"), Jp.of("0.45"), Jp.of("0.44"))))
        .isEqualTo(Jp.of("1.33"));
  }

  @Test
  void isNeverNothing() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new Jp(null));
  }
}
