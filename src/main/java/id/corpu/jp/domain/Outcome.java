package id.corpu.jp.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of an entry and why.
 *
 * @param status what became of it
 * @param reasons why it earns less than recorded, or nothing; in the order of {@link Reason}
 * @param awaited codes of the documents or steps that it waits for
 */
public record Outcome(EntryStatus status, List<Reason> reasons, List<String> awaited) {

  public Outcome {
    reasons = List.copyOf(reasons);
    awaited = List.copyOf(awaited);
  }

  Outcome(EntryStatus status, Set<Reason> reasons, Collection<String> awaited) {
    this(status, List.copyOf(new TreeSet<>(reasons)), List.copyOf(awaited));
  }
}
