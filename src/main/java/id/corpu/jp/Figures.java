package id.corpu.jp;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The JP of a group of people in a year.
 *
 * @param people how many are on duty
 * @param reached how many of them have reached the yearly target
 * @param counted JP that count
 * @param waiting JP that wait for evidence
 * @param over JP beyond a cap or ceiling
 * @param mix the counted JP by part of the mix
 */
public record Figures(int people, int reached, Jp counted, Jp waiting, Jp over, MixFigures mix) {

  /** Share of those who reached the target, in whole percent. */
  public int percentReached() {
    return Percent.of(BigDecimal.valueOf(reached), BigDecimal.valueOf(people));
  }

  /** Counted JP of one person on average; zero for nobody. */
  public Jp average() {
    return people == 0
        ? Jp.ZERO
        : new Jp(counted.value().divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP));
  }
}
