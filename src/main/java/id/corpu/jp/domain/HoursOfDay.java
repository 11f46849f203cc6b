package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * The JP of time-based learning of one pathway on one local day, so far.
 *
 * <p>Each scope stays within its own maximum and the day within the higher one; where not
 * everything fits, the scope with the higher factor goes first, so that more study never earns
 * less. Sums stay exact; what an activity gets is the difference of two rounded running totals, so
 * that many small pieces lose nothing.
 */
final class HoursOfDay {

  /**
   * What one piece of learning changed.
   *
   * @param others whether the day already held something
   * @param before rounded total of the day before
   * @param after rounded total of the day after
   * @param over rounded JP that did not fit, with the factor
   * @param cut whether anything did not fit
   */
  record Change(boolean others, Jp before, Jp after, Jp over, boolean cut) {

    Jp credit() {
      return after.minus(before);
    }
  }

  private record Share(Fraction wanted, Fraction cap, Fraction factor) {

    Share plus(Fraction more) {
      return new Share(wanted.plus(more), cap, factor);
    }

    Fraction taken(Fraction room) {
      return wanted.min(cap).min(room);
    }
  }

  private static final Comparator<Share> HIGHER_FACTOR_FIRST =
      Comparator.comparing(Share::factor).reversed();

  private final Map<Scope, Share> shares = new EnumMap<>(Scope.class);

  Change add(Scope scope, Fraction amount, Fraction cap, Fraction factor) {
    boolean others = !shares.isEmpty();
    Fraction totalBefore = total();
    Fraction overBefore = wanted().minus(totalBefore);
    shares.merge(scope, new Share(amount, cap, factor), (share, more) -> share.plus(amount));
    Fraction totalAfter = total();
    Fraction overAfter = wanted().minus(totalAfter);
    return new Change(
        others,
        totalBefore.rounded(),
        totalAfter.rounded(),
        overAfter.rounded().minus(overBefore.rounded()),
        overAfter.compareTo(overBefore) > 0);
  }

  /** JP of that scope, without the factor, that the day can still take. */
  Fraction room(Scope scope, Fraction cap, Fraction factor) {
    Fraction own = Fraction.ZERO;
    Fraction ahead = Fraction.ZERO;
    Fraction dayCap = highestCap().max(cap);
    Fraction room = dayCap;
    for (Map.Entry<Scope, Share> entry : byFactor()) {
      Fraction taken = entry.getValue().taken(room);
      room = room.minus(taken);
      if (entry.getKey() == scope) {
        own = taken;
      } else if (entry.getValue().factor().compareTo(factor) >= 0) {
        ahead = ahead.plus(taken);
      }
    }
    return cap.min(dayCap.minus(ahead)).minus(own).max(Fraction.ZERO);
  }

  private Fraction total() {
    Fraction room = highestCap();
    Fraction total = Fraction.ZERO;
    for (Map.Entry<Scope, Share> entry : byFactor()) {
      Fraction taken = entry.getValue().taken(room);
      room = room.minus(taken);
      total = total.plus(taken.times(entry.getValue().factor()));
    }
    return total;
  }

  private Fraction wanted() {
    return shares.values().stream()
        .map(share -> share.wanted().times(share.factor()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private Fraction highestCap() {
    return shares.values().stream().map(Share::cap).reduce(Fraction.ZERO, Fraction::max);
  }

  private Iterable<Map.Entry<Scope, Share>> byFactor() {
    return shares.entrySet().stream().sorted(Map.Entry.comparingByValue(HIGHER_FACTOR_FIRST))
        ::iterator;
  }
}
