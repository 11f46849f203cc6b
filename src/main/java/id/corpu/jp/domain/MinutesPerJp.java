package id.corpu.jp.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many minutes of study make one JP, by date. No city regulation names the figure; it is a
 * setting of the institution (45 unless decided otherwise) and a change applies from its date on.
 */
public final class MinutesPerJp {

  private final NavigableMap<LocalDate, Integer> byStart;

  private MinutesPerJp(Map<LocalDate, Integer> byStart) {
    this.byStart = new TreeMap<>(byStart);
  }

  /** The same number of minutes on every day. */
  public static MinutesPerJp of(int minutes) {
    return from(Map.of(LocalDate.MIN, minutes));
  }

  /**
   * Numbers of minutes by the first day on which each applies. Days before the first take the
   * first.
   *
   * @throws IllegalArgumentException when empty or when a number is not between 1 and 240
   */
  public static MinutesPerJp from(Map<LocalDate, Integer> byStart) {
    if (byStart.isEmpty()) {
      throw new IllegalArgumentException("minutes per JP are not set");
    }
    for (int minutes : byStart.values()) {
      if (minutes < 1 || minutes > 240) {
        throw new IllegalArgumentException("minutes per JP must be 1 to 240, not " + minutes);
      }
    }
    return new MinutesPerJp(byStart);
  }

  /** The minutes of one JP on that day. */
  public int on(LocalDate day) {
    Map.Entry<LocalDate, Integer> entry = byStart.floorEntry(day);
    return entry == null ? byStart.firstEntry().getValue() : entry.getValue();
  }
}
