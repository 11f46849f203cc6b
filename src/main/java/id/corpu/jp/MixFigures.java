package id.corpu.jp;

/**
 * Counted JP by the parts of the 10/20/70 mix (Blitar 35/2023 Pasal 22-23): learning in class,
 * guidance by others, learning at work; formal education stays outside.
 *
 * @param b10 class and self-study
 * @param b20 coaching, mentoring and the like
 * @param b70 e-learning and practice at work
 * @param outside counted JP that take no part in the mix
 */
public record MixFigures(Jp b10, Jp b20, Jp b70, Jp outside) {

  public static final MixFigures NONE = new MixFigures(Jp.ZERO, Jp.ZERO, Jp.ZERO, Jp.ZERO);

  /** What the shares are shares of. */
  public Jp inMix() {
    return b10.plus(b20).plus(b70);
  }

  /** Share of a part in the mix, in whole percent; 0 while the mix is empty. */
  public int percent(Jp part) {
    return Percent.of(part.value(), inMix().value());
  }
}
