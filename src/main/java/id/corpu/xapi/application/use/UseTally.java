package id.corpu.xapi.application.use;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.use.Caller;
import id.corpu.xapi.domain.use.LastUse;
import id.corpu.xapi.domain.use.UseCount;
import id.corpu.xapi.domain.use.UseHour;
import id.corpu.xapi.domain.use.UseKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/**
 * Counts the calls of this node until {@link UseWriting} takes them away. A call costs two steps in
 * a map and no write; what was counted since the last writing is lost when the machine dies.
 */
@ApplicationScoped
@OpenUseCase("counts whoever the door has seen")
public class UseTally {

  /** More different callers than that are not told apart any more; nobody has them. */
  private static final int MOST = 50_000;

  private Clock clock;
  private final Map<UseHour, UseCount> counts = new ConcurrentHashMap<>();
  private final Map<Caller, LastUse> last = new ConcurrentHashMap<>();

  protected UseTally() {}

  @Inject
  public UseTally(Clock clock) {
    this.clock = clock;
  }

  /** What has been counted since the last time. */
  public record Counted(Map<UseHour, UseCount> counts, Map<Caller, LastUse> last) {

    public boolean isEmpty() {
      return counts.isEmpty() && last.isEmpty();
    }
  }

  /**
   * One call of somebody who was let in.
   *
   * @param status of the answer
   * @param from network of the caller, if known
   */
  public void call(Caller caller, UseKind kind, int status, Optional<String> from) {
    Instant now = clock.instant();
    count(caller, kind, status, now);
    seen(caller, new LastUse(now, from, Optional.empty()));
  }

  /** One call that was not let in, although its key is known. */
  public void refused(Credential credential) {
    count(credential.caller(), UseKind.DOOR, 401, clock.instant());
  }

  /** Somebody came with the secret before the present one, which works on for a while. */
  public void oldSecret(Credential credential) {
    Instant now = clock.instant();
    seen(credential.caller(), new LastUse(now, Optional.empty(), Optional.of(now)));
  }

  /** Everything counted so far; from here on counting begins anew. */
  public Counted take() {
    return new Counted(emptied(counts), emptied(last));
  }

  /** Puts back what could not be written. */
  public void back(Counted counted) {
    counted.counts().forEach((hour, count) -> merge(counts, hour, count, UseCount::plus));
    // What has come meanwhile is the later one
    counted.last().forEach((caller, use) -> merge(last, caller, use, (now, old) -> old.and(now)));
  }

  private void count(Caller caller, UseKind kind, int status, Instant now) {
    UseHour hour = new UseHour(caller, now.truncatedTo(ChronoUnit.HOURS), kind);
    merge(counts, hour, UseCount.NONE.plus(status), UseCount::plus);
  }

  private void seen(Caller caller, LastUse use) {
    merge(last, caller, use, LastUse::and);
  }

  private static <K, V> void merge(Map<K, V> map, K key, V value, BinaryOperator<V> join) {
    if (map.size() < MOST || map.containsKey(key)) {
      map.merge(key, value, join);
    }
  }

  /** Removing gives the last value: whoever counts afterwards begins a new one. */
  private static <K, V> Map<K, V> emptied(Map<K, V> map) {
    Map<K, V> taken = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (K key : map.keySet()) {
      V value = map.remove(key);
      if (value != null) {
        taken.put(key, value);
      }
    }
    return taken;
  }
}
