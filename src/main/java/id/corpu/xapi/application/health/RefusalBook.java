package id.corpu.xapi.application.health;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.browsing.Masking;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What this node has refused in the last 24 hours: kept in memory, bounded however many tools send
 * rubbish, never with anything of what they sent.
 */
@ApplicationScoped
@OpenUseCase("written at the store's door; read by a use case that checks who asks")
public class RefusalBook {

  private static final long HOUR = 3_600;
  private static final int HOURS = 24;

  /** More kinds in an hour are counted together. */
  private static final int MOST_KINDS = 300;

  private static final int MOST_LAST = 300;
  private static final int LONGEST_PATH = 100;

  private final Map<Long, Map<Kind, Integer>> hours = new TreeMap<>();
  private final Deque<Refused> last = new ArrayDeque<>();
  private Clock clock;

  protected RefusalBook() {}

  @Inject
  public RefusalBook(Clock clock) {
    this.clock = clock;
  }

  /**
   * What is counted together.
   *
   * @param storeId 0 when nobody knows who called
   */
  public record Kind(long storeId, int status, String code, String requirement) {}

  /** How often a kind of refusal happened. */
  public record Tally(Kind kind, int count) {}

  /**
   * One refusal.
   *
   * @param label of the credential; empty when nobody knows who called
   */
  public record Refused(Instant at, Kind kind, String label, String path) {}

  /** Writes a refusal down. */
  public synchronized void note(long storeId, String label, int status, Finding finding) {
    Instant now = clock.instant();
    Kind kind = new Kind(storeId, status, finding.code(), finding.requirement());
    long hour = now.getEpochSecond() / HOUR;
    hours.keySet().removeIf(old -> old <= hour - HOURS);
    Map<Kind, Integer> counts = hours.computeIfAbsent(hour, h -> new HashMap<>());
    boolean isKnown = counts.containsKey(kind) || counts.size() < MOST_KINDS;
    counts.merge(isKnown ? kind : new Kind(storeId, status, "OTHER", ""), 1, Integer::sum);
    last.addFirst(new Refused(now, kind, label, shortened(finding.path())));
    if (last.size() > MOST_LAST) {
      last.removeLast();
    }
  }

  /** Refusals of a store and of unknown callers in the last 24 hours, the most frequent first. */
  public synchronized List<Tally> tallies(long storeId) {
    long oldest = clock.instant().getEpochSecond() / HOUR - HOURS;
    Map<Kind, Integer> sums = new HashMap<>();
    hours.forEach(
        (hour, counts) -> {
          if (hour > oldest) {
            counts.forEach(
                (kind, count) -> {
                  if (concerns(kind, storeId)) {
                    sums.merge(kind, count, Integer::sum);
                  }
                });
          }
        });
    return sums.entrySet().stream()
        .map(entry -> new Tally(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Tally::count)
                .reversed()
                .thenComparing(tally -> tally.kind().status())
                .thenComparing(tally -> tally.kind().requirement())
                .thenComparing(tally -> tally.kind().code()))
        .toList();
  }

  /** The last refusals of a store and of unknown callers, the newest first. */
  public synchronized List<Refused> last(long storeId, int most) {
    return last.stream().filter(one -> concerns(one.kind(), storeId)).limit(most).toList();
  }

  private static boolean concerns(Kind kind, long storeId) {
    return kind.storeId() == storeId || kind.storeId() == 0;
  }

  private static String shortened(String path) {
    String masked = Masking.text(path);
    return masked.length() <= LONGEST_PATH ? masked : masked.substring(0, LONGEST_PATH) + "…";
  }
}
