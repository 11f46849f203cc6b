package id.corpu.jp.domain;

import java.time.MonthDay;

/** When a duty of the regulation is due: so often, by a day of the year, or around an event. */
public sealed interface Due permits Due.TimesPerYear, Due.Yearly, Due.Around {

  /**
   * So many times a year, without a date.
   *
   * @param times at least so often
   */
  record TimesPerYear(int times) implements Due {

    public TimesPerYear {
      Checks.that(times >= 1, "a duty is due at least once a year");
    }
  }

  /**
   * Every year by a day, or between two.
   *
   * @param from first day; equal to the last where only that is set
   * @param to last day
   * @param yearsAfter 0 in the year that the duty is about, 1 in the next
   */
  record Yearly(MonthDay from, MonthDay to, int yearsAfter) implements Due {

    public Yearly {
      Checks.that(!from.isAfter(to), "a duty's last day is not before its first");
      Checks.that(yearsAfter >= 0, "a duty is not due before its year");
    }
  }

  /**
   * So long before or after something happened.
   *
   * @param event what it is counted from
   * @param side on which side of it
   * @param amount how many
   * @param unit of what
   * @param deemedApproved whether silence until then means consent
   */
  record Around(Event event, Side side, int amount, Unit unit, boolean deemedApproved)
      implements Due {

    public Around {
      Checks.that(amount >= 1, "a time limit is positive");
    }
  }

  /** What a time limit is counted from. */
  enum Event {
    ACTIVITY_START,
    ACTIVITY_END,
    /** A request has come in with everything that belongs to it. */
    REQUEST_COMPLETE
  }

  /** Which side of the event. */
  enum Side {
    /** At the latest so long before. */
    BEFORE,
    /** At the latest so long after. */
    AFTER,
    /** At the earliest so long after, with no latest day. */
    NOT_BEFORE
  }

  /** What a time limit is counted in. */
  enum Unit {
    /** Calendar days. */
    DAYS,
    /** Days without weekends and holidays. */
    WORKING_DAYS,
    MONTHS
  }
}
