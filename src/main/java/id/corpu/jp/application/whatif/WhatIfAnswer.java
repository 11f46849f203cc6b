package id.corpu.jp.application.whatif;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.domain.Intention;
import id.corpu.jp.domain.PolicyHistory;
import java.util.List;

/**
 * What an intention would be worth.
 *
 * @param intention what was asked about
 * @param policies the regulation by date, for names
 * @param lines the ledger lines that it would give
 * @param target JP to reach in the year; zero where none is asked for
 * @param before counted JP of the year as it is
 * @param after counted JP of the year with it
 */
public record WhatIfAnswer(
    Intention intention,
    PolicyHistory policies,
    List<EntryRow> lines,
    Jp target,
    Jp before,
    Jp after) {

  public WhatIfAnswer {
    lines = List.copyOf(lines);
  }

  /** What the year would gain. */
  public Jp gain() {
    return after.minus(before);
  }

  /** What would be recorded, without caps. */
  public Jp recorded() {
    return Jp.sum(lines.stream().map(EntryRow::recorded));
  }

  /**
   * Counted JP that other activities of the year would lose, because this one takes their place
   * under a yearly ceiling; zero mostly.
   */
  public Jp takenFromOthers() {
    return Jp.sum(lines.stream().map(EntryRow::credited)).minus(gain()).max(Jp.ZERO);
  }

  /** Whether the year would newly reach its target. */
  public boolean isReaching() {
    return target.isPositive() && !before.reaches(target) && after.reaches(target);
  }

  /** What would still be missing to the target. */
  public Jp missing() {
    return target.minus(after).max(Jp.ZERO);
  }
}
