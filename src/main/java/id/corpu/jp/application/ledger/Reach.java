package id.corpu.jp.application.ledger;

import id.corpu.record.CreditFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * From which local day to which a piece of learning reaches, as its statement tells: by its
 * timestamp, its period and its list of days. A statement may be written after or before what it
 * tells of, but not at any distance: its last day lies in the year of the timestamp, or at most 366
 * days before it or 31 days after it. What says otherwise is taken for a broken clock.
 *
 * @param stamped local day of the timestamp
 * @param first the earliest day that is named, at most 366 before the last
 * @param end the day on which it is over: the end of the period, else the day of the timestamp
 * @param last the last of the days that are listed, else {@code end}
 * @param plausible whether its days are near enough to its timestamp
 */
record Reach(LocalDate stamped, LocalDate first, LocalDate end, LocalDate last, boolean plausible) {

  /** No rule counts the days of anything longer. */
  static final int LONGEST = 366;

  /** How many days after the end a statement may be written. */
  static final int MOST_AFTER = 366;

  /** How many days before the end a statement may be written. */
  static final int MOST_BEFORE = 31;

  static Reach of(Instant timestamp, Optional<CreditFacts> facts, ZoneId zone) {
    LocalDate stamped = day(timestamp, zone);
    if (facts.isEmpty() || !isDated(facts.get())) {
      return new Reach(stamped, stamped, stamped, stamped, true);
    }
    CreditFacts known = facts.get();
    LocalDate end = known.end().map(moment -> day(moment, zone)).orElse(stamped);
    LocalDate last = known.days().isEmpty() ? end : known.days().get(known.days().size() - 1);
    if (!isNear(end, stamped) || !isNear(last, stamped)) {
      return new Reach(stamped, stamped, stamped, stamped, false);
    }
    LocalDate latest = end.isAfter(last) ? end : last;
    LocalDate first =
        Stream.concat(
                known.start().map(moment -> day(moment, zone)).stream(),
                Stream.concat(known.days().stream(), Stream.of(end)))
            .filter(day -> !day.isBefore(latest.minusDays(LONGEST)))
            .min(LocalDate::compareTo)
            .orElse(end);
    return new Reach(stamped, first, end, last, true);
  }

  /** Whether facts name days that may be other ones than that of the timestamp. */
  static boolean isDated(CreditFacts facts) {
    return !facts.days().isEmpty() || facts.start().isPresent() || facts.end().isPresent();
  }

  /** Whether it is over on this day or later, and takes up days before it. */
  boolean crosses(LocalDate day) {
    return first.isBefore(day) && !latest().isBefore(day);
  }

  /** The years in which it may be credited: which, the rule of its pathway tells. */
  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    years.add(stamped.getYear());
    years.add(end.getYear());
    years.add(last.getYear());
    return years;
  }

  LocalDate latest() {
    return end.isAfter(last) ? end : last;
  }

  private static boolean isNear(LocalDate day, LocalDate stamped) {
    return day.getYear() == stamped.getYear()
        || (!day.isBefore(stamped.minusDays(MOST_AFTER))
            && !day.isAfter(stamped.plusDays(MOST_BEFORE)));
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }
}
