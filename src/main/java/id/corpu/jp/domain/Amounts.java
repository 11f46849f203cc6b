package id.corpu.jp.domain;

import id.corpu.jp.Jp;

/**
 * The JP of an entry. {@code recorded = credited + waiting + over}, always.
 *
 * @param recorded what the rule gives without caps and ceilings
 * @param credited what counts towards the year
 * @param waiting what would count if the evidence were complete now
 * @param over what caps and ceilings cut off
 */
public record Amounts(Jp recorded, Jp credited, Jp waiting, Jp over) {

  public static final Amounts NONE = counted(Jp.ZERO, Jp.ZERO);

  static Amounts counted(Jp credited, Jp over) {
    return new Amounts(credited.plus(over), credited, Jp.ZERO, over);
  }

  static Amounts waiting(Jp waiting, Jp over) {
    return new Amounts(waiting.plus(over), Jp.ZERO, waiting, over);
  }

  /** Both together. */
  public Amounts plus(Amounts other) {
    return new Amounts(
        recorded.plus(other.recorded),
        credited.plus(other.credited),
        waiting.plus(other.waiting),
        over.plus(other.over));
  }
}
