package id.corpu.xapi.application.health;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many statements were stored in spans of time. A key begins with the stored time, so a span is
 * a range of the index. The log only grows, so what lies before the point of consistency is counted
 * once and remembered; a look counts no more than a bound, and goes on where the last one ended.
 */
@ApplicationScoped
@OpenUseCase("part of looking at the store's health, which checks who asks")
public class IngestCounts {

  /** Index entries that one look reads at most. */
  private static final int MOST = 400_000;

  private static final String BY_SPAN =
      "SELECT span, COUNT(*) AS statements FROM (SELECT id DIV :width AS span FROM xapi_statement"
          + " WHERE store_id = :store AND id >= :from AND id < :to ORDER BY id DESC LIMIT :most) keys_read"
          + " GROUP BY span";

  private final Cache<Span, Integer> closed =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofDays(2)).build();
  private Database database;

  protected IngestCounts() {}

  @Inject
  public IngestCounts(Database database) {
    this.database = database;
  }

  /** The {@code number}th span of so many seconds since 1970. */
  private record Span(long store, long seconds, long number) {}

  /**
   * Statements by span; a span that could not be counted yet is empty.
   *
   * @param first number of the first span: seconds since 1970, divided
   * @param last number of the last one
   * @param completeUntil what was stored by then can be read
   */
  public Map<Long, Optional<Integer>> of(
      long store, Duration length, long first, long last, Instant completeUntil) {
    long seconds = length.toSeconds();
    long open = completeUntil.getEpochSecond() / seconds;
    Map<Long, Optional<Integer>> counts = new HashMap<>();
    AtomicInteger left = new AtomicInteger(MOST);
    for (long to = last; to >= first; to--) {
      Integer known = closed.getIfPresent(new Span(store, seconds, to));
      if (known != null) {
        counts.put(to, Optional.of(known));
        continue;
      }
      long from = to;
      while (from > first && closed.getIfPresent(new Span(store, seconds, from - 1)) == null) {
        from--;
      }
      read(store, seconds, from, to, left, counts);
      to = from;
    }
    counts.forEach(
        (number, count) -> {
          if (number < open && count.isPresent()) {
            closed.put(new Span(store, seconds, number), count.get());
          }
        });
    return counts;
  }

  private void read(
      long store,
      long seconds,
      long from,
      long to,
      AtomicInteger left,
      Map<Long, Optional<Integer>> counts) {
    Map<Long, Integer> found = new HashMap<>();
    int most = left.get();
    if (most > 0) {
      database
          .jdbi()
          .useHandle(
              handle ->
                  handle
                      .createQuery(BY_SPAN)
                      .bind("width", StatementKey.of(seconds * 1_000_000, 0))
                      .bind("store", store)
                      .bind("from", key(from * seconds))
                      .bind("to", key((to + 1) * seconds))
                      .bind("most", most)
                      .map((row, c) -> Map.entry(row.getLong("span"), row.getInt("statements")))
                      .forEach(row -> found.put(row.getKey(), row.getValue())));
    }
    int read = found.values().stream().mapToInt(Integer::intValue).sum();
    left.addAndGet(-read);
    // Where the bound was met, the oldest span that was reached is not whole.
    long whole =
        read < most
            ? from
            : found.keySet().stream().min(Long::compare).map(n -> n + 1).orElse(to + 1);
    for (long number = from; number <= to; number++) {
      counts.put(
          number, number < whole ? Optional.empty() : Optional.of(found.getOrDefault(number, 0)));
    }
  }

  private static long key(long epochSecond) {
    return StatementKey.of(Times.micros(Instant.ofEpochSecond(epochSecond)), 0);
  }
}
