package id.corpu.jp.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How large a gap of competency or performance is, in the regulation's own classes (Kediri 33/2022
 * Pasal 9-10). Each class reaches from its lower bound up to the bound of the class above, so that
 * no value falls between two.
 *
 * @param id {@code competency} or {@code performance}
 * @param measure what is measured
 * @param classes from the smallest gap, which has the highest bound, to the largest, which has none
 * @param note how a doubtful place is read
 * @param citation the article
 */
public record GapScale(
    String id, Wording measure, List<GapClass> classes, Optional<Wording> note, Citation citation) {

  /**
   * One class.
   *
   * @param id its code, such as {@code LOW}
   * @param name its name
   * @param from the lowest value that belongs to it; empty for the last class
   */
  public record GapClass(String id, Wording name, Optional<BigDecimal> from) {

    private boolean holds(BigDecimal value) {
      return from.map(bound -> value.compareTo(bound) >= 0).orElse(true);
    }
  }

  public GapScale {
    classes = List.copyOf(classes);
    Checks.that(isFalling(classes), "bounds of gap classes fall, and only the last has none");
  }

  /** The class of a value. */
  public GapClass of(BigDecimal value) {
    return classes.stream().filter(one -> one.holds(value)).findFirst().orElseThrow();
  }

  /**
   * The class of a share, such as 2 of 3 indicators met, without rounding it.
   *
   * @throws IllegalArgumentException unless {@code 0 <= met <= all} and there is at least one
   */
  public GapClass of(int met, int all) {
    Checks.that(met >= 0 && met <= all && all > 0, "a share is a part of at least one");
    BigDecimal part = BigDecimal.valueOf(met);
    BigDecimal whole = BigDecimal.valueOf(all);
    return classes.stream()
        .filter(
            one -> one.from().map(bound -> part.compareTo(bound.multiply(whole)) >= 0).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFalling(List<GapClass> classes) {
    for (int i = 0; i < classes.size(); i++) {
      boolean last = i == classes.size() - 1;
      Optional<BigDecimal> bound = classes.get(i).from();
      if (last != bound.isEmpty()
          || i > 0
              && !last
              && classes.get(i - 1).from().orElseThrow().compareTo(bound.orElseThrow()) <= 0) {
        return false;
      }
    }
    return !classes.isEmpty();
  }
}
