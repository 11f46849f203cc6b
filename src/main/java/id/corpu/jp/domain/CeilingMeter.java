package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Applies a yearly ceiling in order of time; what lies above it stays in the ledger uncounted.
 *
 * <p>Where the regulation changes within the ceiling's year, what was counted under the other one
 * has used its room too: a new regulation does not open a second year.
 */
final class CeilingMeter {

  private final Ceiling ceiling;
  private final StatusHistory status;
  private final Map<Window, Jp> counted = new HashMap<>();

  CeilingMeter(Ceiling ceiling, StatusHistory status) {
    this.ceiling = ceiling;
    this.status = status;
  }

  Ceiling ceiling() {
    return ceiling;
  }

  /** Leaves of the posting what still fits. */
  void clip(Posting posting) {
    if (binds(posting)) {
      posting.clip(ceiling.jp(), counted.getOrDefault(window(posting), Jp.ZERO));
    }
  }

  /** Takes note of what was left of the posting. */
  void count(Posting posting) {
    if (binds(posting)) {
      counted.merge(window(posting), posting.earned(), Jp::plus);
    }
  }

  private boolean binds(Posting posting) {
    return ceiling.asnTypes().contains(then(posting).type());
  }

  private Window window(Posting posting) {
    return ceiling.window().of(day(posting), then(posting));
  }

  private AsnStatus then(Posting posting) {
    return status.on(day(posting));
  }

  private static LocalDate day(Posting posting) {
    return posting.portion().creditedOn();
  }
}
