package id.corpu.jp.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A part of an activity that is counted by itself: study of one local day, one attended day, or the
 * whole.
 *
 * @param activity what it is a part of
 * @param ordinal its number within the activity, from 1
 * @param effort what was measured of this part
 * @param day the local day whose windows it enters
 * @param time the time of day that orders it there
 * @param creditedOn the day on which its JP count: the day itself for study time, the end of
 *     anything longer
 */
record Portion(
    LearningActivity activity,
    int ordinal,
    Effort effort,
    LocalDate day,
    LocalTime time,
    LocalDate creditedOn) {

  /**
   * Order of time; of the same moment first what is over earlier, so that a day that two years
   * share is the earlier one's; then in the order of their ids.
   */
  static final Comparator<Portion> BY_TIME =
      Comparator.comparing(Portion::day)
          .thenComparing(Portion::time)
          .thenComparing(Portion::creditedOn)
          .thenComparing(portion -> portion.activity().id())
          .thenComparing(Portion::ordinal);
}
