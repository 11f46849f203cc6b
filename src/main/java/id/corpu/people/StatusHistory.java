package id.corpu.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a person was PNS and when PPPK. JP rules ask it day by day: pathways open to one kind only,
 * the PPPK's yearly ceiling, the contract year (Tangerang Selatan 74/2022 Pasal 3 and 23).
 *
 * @param periods without overlap, the first first
 */
public record StatusHistory(long personId, List<Period> periods) {

  public StatusHistory {
    periods = periods.stream().sorted(Comparator.comparing(Period::from)).toList();
  }

  /**
   * One status.
   *
   * @param until last day, or null while it lasts
   * @param contractStart first day of a PPPK's agreement, from which contract years count; null for
   *     PNS
   */
  public record Period(AsnType type, LocalDate from, LocalDate until, LocalDate contractStart) {

    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }

  /** The status on a day. */
  public Optional<Period> on(LocalDate day) {
    return periods.stream().filter(period -> period.covers(day)).findFirst();
  }

  /** The newest status, whether or not it has ended. */
  public Optional<Period> latest() {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }
}
