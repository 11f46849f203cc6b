package id.corpu.jp.domain.claims;

import java.time.LocalDate;

/**
 * Days in a row on which somebody learned.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Stretch(LocalDate from, LocalDate to) implements Comparable<Stretch> {

  public Stretch {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a stretch does not end before it begins");
    }
  }

  boolean overlaps(Stretch other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  @Override
  public int compareTo(Stretch other) {
    return from.compareTo(other.from);
  }
}
