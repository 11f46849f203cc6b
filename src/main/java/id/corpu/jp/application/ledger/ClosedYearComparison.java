package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.BookedLine.Key;
import id.corpu.jp.domain.books.AdjustmentReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a closed year with what it would be if it were derived now: a line whose JP differ
 * becomes an adjustment. A pure function, so that asking again gives the same.
 */
final class ClosedYearComparison {

  private ClosedYearComparison() {}

  /**
   * The adjustments that the books still lack.
   *
   * @param closedYear the year
   * @param closed its lines as they stand
   * @param booked what years closed since then already have beside them, with the JP of the
   *     differences
   * @param now its lines as they would be derived
   */
  static List<Adjustment> of(
      int closedYear, List<BookedLine> closed, List<BookedLine> booked, List<BookedLine> now) {
    Map<Key, BookedLine> before = byKey(closed);
    Map<Key, BookedLine> beside = byKey(booked);
    Map<Key, BookedLine> after = byKey(now);
    Set<Key> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(beside.keySet());
    keys.addAll(after.keySet());
    List<Adjustment> adjustments = new ArrayList<>();
    for (Key key : keys) {
      BookedLine was = before.getOrDefault(key, beside.get(key));
      BookedLine is = after.get(key);
      Jp has = credited(before.get(key)).plus(credited(beside.get(key)));
      if (!credited(is).equals(has)) {
        adjustments.add(adjustment(closedYear, was, is, has));
      }
    }
    return adjustments;
  }

  private static Adjustment adjustment(int closedYear, BookedLine was, BookedLine is, Jp has) {
    BookedLine shown = is == null ? was : is;
    return new Adjustment(
        closedYear,
        shown.key().statementId(),
        shown.key().ordinal(),
        shown.creditedOn(),
        shown.pathway(),
        shown.title(),
        reason(was, is),
        has,
        credited(is),
        shown.citation(),
        shown.arithmetic(),
        shown.policyVersion());
  }

  private static AdjustmentReason reason(BookedLine was, BookedLine is) {
    if (was == null) {
      return AdjustmentReason.LATE;
    }
    if (is == null) {
      return AdjustmentReason.WITHDRAWN;
    }
    if (was.followsOtherRules(is)) {
      return AdjustmentReason.RULES;
    }
    return was.waits() && !is.waits() ? AdjustmentReason.EVIDENCE : AdjustmentReason.RECOUNTED;
  }

  private static Jp credited(BookedLine line) {
    return line == null ? Jp.ZERO : line.credited();
  }

  private static Map<Key, BookedLine> byKey(List<BookedLine> lines) {
    Map<Key, BookedLine> byKey = new LinkedHashMap<>();
    lines.forEach(line -> byKey.put(line.key(), line));
    return byKey;
  }
}
