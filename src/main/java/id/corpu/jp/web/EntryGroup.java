package id.corpu.jp.web;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.domain.EntryStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Neighbouring entries that are one thing to their reader: the same activity on the same day under
 * the same rule, as the steps of a course are. Mostly there is one entry in it.
 *
 * @param entries one or more, in the ledger's order
 * @param cut whether it may go on upon the page before or after
 */
record EntryGroup(List<EntryRow> entries, boolean cut) {

  EntryGroup {
    entries = List.copyOf(entries);
  }

  /**
   * The entries of a page in groups, in their order.
   *
   * @param newer whether there is a page with newer entries
   * @param older whether there is a page with older ones
   */
  static List<EntryGroup> of(List<EntryRow> entries, boolean newer, boolean older) {
    List<EntryGroup> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= entries.size(); to++) {
      boolean last = to == entries.size();
      if (last || !isSame(entries.get(from), entries.get(to))) {
        boolean cut = newer && from == 0 || older && last;
        groups.add(new EntryGroup(entries.subList(from, to), cut));
        from = to;
      }
    }
    return groups;
  }

  private static boolean isSame(EntryRow one, EntryRow other) {
    return !one.title().isEmpty()
        && one.title().equals(other.title())
        && one.creditedOn().equals(other.creditedOn())
        && one.pathway().equals(other.pathway())
        && one.scope() == other.scope()
        && one.citation().equals(other.citation());
  }

  EntryRow first() {
    return entries.get(0);
  }

  int size() {
    return entries.size();
  }

  Jp recorded() {
    return sum(EntryRow::recorded);
  }

  Jp credited() {
    return sum(EntryRow::credited);
  }

  Jp over() {
    return sum(EntryRow::over);
  }

  Jp waiting() {
    return sum(EntryRow::waiting);
  }

  boolean isWaiting() {
    return entries.stream().anyMatch(entry -> entry.status() == EntryStatus.WAITING);
  }

  private Jp sum(Function<EntryRow, Jp> part) {
    return Jp.sum(entries.stream().map(part));
  }
}
