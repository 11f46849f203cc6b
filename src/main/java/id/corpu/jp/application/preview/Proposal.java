package id.corpu.jp.application.preview;

import id.corpu.jp.application.rules.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A change of rules that somebody thinks about.
 *
 * @param name the setting: regulation, minutes of one JP, or a switch
 * @param value what it would be
 * @param validFrom first day on which it would hold
 * @param today the city's date when it was asked for
 */
record Proposal(String name, String value, LocalDate validFrom, LocalDate today) {

  /**
   * Whether the day is still to come. Nothing learned so far would change, so the preview shows the
   * present year as if the change had held since its first day.
   */
  boolean isAhead() {
    return validFrom.isAfter(today);
  }

  /** The day from which the preview lets it hold. */
  LocalDate shownFrom() {
    return isAhead() ? LocalDate.of(today.getYear(), 1, 1) : validFrom;
  }

  /** The calendar years that are reckoned, up to the present one. */
  List<Integer> years() {
    return IntStream.rangeClosed(shownFrom().getYear(), today.getYear()).boxed().toList();
  }

  /** The decision as it would stand among the others. */
  Setting asSetting() {
    return new Setting(name, value, shownFrom(), "", "", Instant.EPOCH);
  }
}
