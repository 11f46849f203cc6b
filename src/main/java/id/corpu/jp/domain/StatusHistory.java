package id.corpu.jp.domain;

import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A person's status over time: somebody may become PNS or sign a new agreement in mid-year. */
public final class StatusHistory {

  private final NavigableMap<LocalDate, AsnStatus> byStart;

  private StatusHistory(Map<LocalDate, AsnStatus> byStart) {
    this.byStart = new TreeMap<>(byStart);
  }

  /** Somebody whose type does not change. */
  public static StatusHistory always(AsnType type) {
    return always(AsnStatus.of(type));
  }

  /** Somebody whose status does not change. */
  public static StatusHistory always(AsnStatus status) {
    return from(Map.of(LocalDate.MIN, status));
  }

  /**
   * Statuses by the first day of each. Days before the first take the first.
   *
   * @throws IllegalArgumentException when empty
   */
  public static StatusHistory from(Map<LocalDate, AsnStatus> byStart) {
    if (byStart.isEmpty()) {
      throw new IllegalArgumentException("a person has at least one status");
    }
    return new StatusHistory(byStart);
  }

  /** The status on that day. */
  public AsnStatus on(LocalDate day) {
    Map.Entry<LocalDate, AsnStatus> entry = byStart.floorEntry(day);
    return entry == null ? byStart.firstEntry().getValue() : entry.getValue();
  }
}
