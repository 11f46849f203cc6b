package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.time.ZoneId;
import java.util.List;

/**
 * How one cell of a conversion annex turns an activity into JP.
 *
 * <p>A rule is asked three things in turn: whether it can measure the activity, into which parts
 * the activity falls, and what each part earns in its window, after the parts that came before it
 * in time.
 */
public sealed interface Rule
    permits ProgramJp, PerDay, PerActivity, ActualHours, PerSemester, NotApplicable {

  RuleKind kind();

  /** Whether the activity carries the measure that this rule counts. */
  boolean measures(Effort effort);

  /**
   * The parts that are counted one by one, in order of time; most often the activity as a whole.
   */
  default List<Effort> parts(Effort effort, ZoneId zone) {
    return List.of(effort);
  }

  /** Writes into the posting what its part earns, and into the windows that it was counted. */
  void credit(Posting posting, Windows windows);

  /**
   * The JP that one unit is worth or is limited to, for lists of rates; zero where the programme
   * decides.
   */
  default Jp rate() {
    return Jp.ZERO;
  }
}
