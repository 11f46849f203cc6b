package id.corpu.learning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a quiz may be tried again. A limited quiz allows so many tries within a day and night; who
 * has used them up reads again and comes back, so nobody is shut out for good.
 *
 * @param limit tries allowed; 0 is without limit
 * @param submissions when the earlier tries were submitted, the latest first
 */
public record TryAllowance(int limit, List<Instant> submissions) {

  private static final Duration PAUSE = Duration.ofHours(24);

  public TryAllowance {
    submissions = List.copyOf(submissions);
  }

  /** The moment of the next try when it is not now. */
  public Optional<Instant> nextAfter(Instant now) {
    if (limit == 0 || submissions.size() < limit) {
      return Optional.empty();
    }
    return Optional.of(submissions.get(limit - 1).plus(PAUSE)).filter(next -> next.isAfter(now));
  }

  /** Tries left at this moment; empty without limit. */
  public Optional<Integer> left(Instant now) {
    if (limit == 0) {
      return Optional.empty();
    }
    long used = submissions.stream().filter(s -> s.plus(PAUSE).isAfter(now)).count();
    return Optional.of((int) Math.max(0, limit - used));
  }
}
