package id.corpu.people.web;

import id.corpu.people.domain.imports.RowOutcome.Kind;
import id.corpu.people.domain.imports.Totals;
import java.util.List;

/** One outcome of an import above its rows, with how many there are. */
public record OutcomeTab(Kind kind, int count, boolean current) {

  static List<OutcomeTab> of(Totals totals, Kind shown) {
    return List.of(
        new OutcomeTab(Kind.REJECTED, totals.rowsRejected(), shown == Kind.REJECTED),
        new OutcomeTab(Kind.NEW, totals.rowsNew(), shown == Kind.NEW),
        new OutcomeTab(Kind.CHANGED, totals.rowsChanged(), shown == Kind.CHANGED),
        new OutcomeTab(Kind.SAME, totals.rowsSame(), shown == Kind.SAME));
  }
}
