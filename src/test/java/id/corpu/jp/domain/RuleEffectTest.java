package id.corpu.jp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.RuleEffect.Crossing;
import id.corpu.jp.domain.RuleEffect.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a change of rules does to one year. */
class RuleEffectTest {

  @Test
  @DisplayName("19.99 JP become 20: gained 0.01 and newly at the line of 20 JP")
  void aHundredthMayCrossTheLine() {
    RuleEffect effect = new RuleEffect(year("20", "19.99", "0"), year("20", "20", "0"));

    assertThat(effect.gain()).isEqualTo(Jp.of("0.01"));
    assertThat(effect.crossing()).isEqualTo(Crossing.UP);
  }

  @Test
  @DisplayName("what is lost has a size like what is gained, and may lead below the line")
  void lossHasASize() {
    RuleEffect effect = new RuleEffect(year("20", "21", "0"), year("20", "15.5", "0"));

    assertThat(effect.gain()).isEqualTo(Jp.of("-5.50"));
    assertThat(effect.size()).isEqualTo(Jp.of("5.50"));
    assertThat(effect.crossing()).isEqualTo(Crossing.DOWN);
  }

  @Test
  @DisplayName("another target alone crosses the line, with not a hundredth gained")
  void theLineItselfMayMove() {
    RuleEffect effect = new RuleEffect(year("20", "18", "0"), year("16", "18", "0"));

    assertThat(effect.gain()).isEqualTo(Jp.ZERO);
    assertThat(effect.crossing()).isEqualTo(Crossing.UP);
    assertThat(effect.isFelt()).isTrue();
  }

  @Test
  @DisplayName("JP that only wait elsewhere are felt, though nothing is gained")
  void waitingIsFelt() {
    RuleEffect effect = new RuleEffect(year("20", "18", "2"), year("20", "18", "3"));

    assertThat(effect.isFelt()).isTrue();
    assertThat(effect.crossing()).isEqualTo(Crossing.NONE);
    assertThat(new RuleEffect(year("20", "18", "2"), year("20", "18.00", "2")).isFelt()).isFalse();
  }

  private static Standing year(String target, String counted, String waiting) {
    return new Standing(Jp.of(target), Jp.of(counted), Jp.of(waiting), Jp.ZERO);
  }
}
