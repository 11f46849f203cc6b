package id.corpu.jp.domain;

import id.corpu.jp.Jp;

/**
 * What a change of rules does to one person's year.
 *
 * @param before the year as it stands
 * @param after the year as it would be
 */
public record RuleEffect(Standing before, Standing after) {

  /**
   * A year's figures under one set of rules.
   *
   * @param target JP to reach; zero where none is asked for
   * @param counted JP that count
   * @param waiting JP that wait
   * @param over JP beyond a cap or ceiling
   */
  public record Standing(Jp target, Jp counted, Jp waiting, Jp over) {

    /** Whether the yearly line (20 JP in every city so far) is reached; without a target it is. */
    public boolean isReached() {
      return counted.reaches(target);
    }
  }

  /** Which way somebody crosses the line of the yearly target. */
  public enum Crossing {
    /** Reached before, no longer. */
    DOWN,
    NONE,
    /** Not reached before, then reached. */
    UP
  }

  /** Counted JP gained; negative when lost. */
  public Jp gain() {
    return after.counted().minus(before.counted());
  }

  /** The gain or loss without its sign, by which the largest are found. */
  public Jp size() {
    Jp gain = gain();
    return gain.max(Jp.ZERO.minus(gain));
  }

  public Crossing crossing() {
    if (before.isReached() == after.isReached()) {
      return Crossing.NONE;
    }
    return after.isReached() ? Crossing.UP : Crossing.DOWN;
  }

  /** Whether any figure is another than before. */
  public boolean isFelt() {
    return !before.equals(after);
  }
}
