package id.corpu.jp.application.preview;

import id.corpu.jp.Jp;

/**
 * What a change does to everybody on duty in one year.
 *
 * @param year calendar year
 * @param people how many were looked at
 * @param gaining how many would have more counted JP
 * @param losing how many would have fewer
 * @param up how many would newly reach the yearly target
 * @param down how many would no longer reach it
 * @param gained counted JP that all who gain would gain
 * @param lost counted JP that all who lose would lose, not negative
 */
public record PreviewSums(
    int year, int people, int gaining, int losing, int up, int down, Jp gained, Jp lost) {

  /** How many would have as many counted JP as before. */
  public int same() {
    return people - gaining - losing;
  }
}
