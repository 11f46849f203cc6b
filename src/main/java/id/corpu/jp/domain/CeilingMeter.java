package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.util.HashMap;
import java.util.Map;

/** Applies a yearly ceiling in order of time; what lies above it stays in the ledger uncounted. */
final class CeilingMeter {

  private final Ceiling ceiling;
  private final StatusHistory status;
  private final Map<Window, Jp> counted = new HashMap<>();

  CeilingMeter(Ceiling ceiling, StatusHistory status) {
    this.ceiling = ceiling;
    this.status = status;
  }

  void clip(Posting posting) {
    var creditedOn = posting.portion().creditedOn();
    AsnStatus then = status.on(creditedOn);
    if (ceiling.asnTypes().contains(then.type())) {
      Window year = ceiling.window().of(creditedOn, then);
      Jp before = counted.getOrDefault(year, Jp.ZERO);
      counted.put(year, before.plus(posting.clip(ceiling.jp(), before)));
    }
  }
}
