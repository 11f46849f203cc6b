package id.corpu.jp.application.books;

import id.corpu.jp.Jp;
import java.util.List;

/**
 * A year before it is closed: its figures, and what closing would leave behind.
 *
 * @param year calendar year
 * @param state whether it may be closed, and what stands in the way
 * @param figures what it adds up to
 * @param waiting what waits for documents or partners, by pathway; it would not count
 * @param pending ledgers that are still to be derived; closing has to wait for them
 */
public record YearPreview(
    int year, State state, BookFigures figures, List<Waiting> waiting, int pending) {

  /** Whether a year may be closed. */
  public enum State {
    OPEN,
    CLOSED,
    /** It has not ended yet. */
    NOT_OVER,
    /** An earlier year with lines is still open. */
    EARLIER_OPEN
  }

  /**
   * What waits in a pathway.
   *
   * @param pathway row id of the policy
   * @param jp JP that wait
   * @param people whose
   */
  public record Waiting(String pathway, Jp jp, int people) {}

  public YearPreview {
    waiting = List.copyOf(waiting);
  }

  public boolean isClosable() {
    return state == State.OPEN && pending == 0;
  }
}
