package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All entries of one activity taken together, as a list of activities or a simulation shows it.
 *
 * @param activityId the activity
 * @param amounts sums over its entries
 * @param status COUNTED when any entry is; otherwise the first in the order of {@link EntryStatus}
 * @param reasons every reason once
 * @param citation where the law says so
 * @param arithmetic the explanations of all entries in English, joined by a plus sign
 */
public record ActivitySummary(
    String activityId,
    Amounts amounts,
    EntryStatus status,
    List<Reason> reasons,
    Citation citation,
    String arithmetic) {

  /** Sums up the entries of one activity, at least one. */
  public static ActivitySummary of(List<LedgerEntry> entries) {
    LedgerEntry first = entries.get(0);
    return new ActivitySummary(
        first.activityId(),
        entries.stream().map(LedgerEntry::amounts).reduce(Amounts.NONE, Amounts::plus),
        entries.stream().map(LedgerEntry::status).min(Comparator.naturalOrder()).orElseThrow(),
        entries.stream().flatMap(entry -> entry.reasons().stream()).distinct().sorted().toList(),
        first.citation(),
        entries.stream()
            .map(entry -> entry.arithmetic().toString())
            .collect(Collectors.joining(" + ")));
  }

  /** Sums up entries by activity id, in the order in which activities first appear. */
  public static Map<String, ActivitySummary> byActivity(List<LedgerEntry> entries) {
    Map<String, List<LedgerEntry>> grouped =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    LedgerEntry::activityId, LinkedHashMap::new, Collectors.toList()));
    Map<String, ActivitySummary> summaries = new LinkedHashMap<>();
    grouped.forEach((id, ofOne) -> summaries.put(id, of(ofOne)));
    return summaries;
  }

  public Jp credited() {
    return amounts.credited();
  }
}
