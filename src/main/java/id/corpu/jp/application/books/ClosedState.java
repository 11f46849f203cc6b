package id.corpu.jp.application.books;

import java.util.List;
import java.util.Optional;

/** Which years a register says are closed: those whose last decision is a closing. */
public final class ClosedState {

  private ClosedState() {}

  /** The closing of a year that still holds. */
  public static Optional<BookStep> closing(List<BookStep> steps, int year) {
    return steps.stream()
        .filter(step -> step.year() == year && step.kind() != BookStep.Kind.CHECKED)
        .reduce((earlier, later) -> later)
        .filter(BookStep::isClosing);
  }

  /** The last year before this one whose closing holds, or 0. */
  static int lastBefore(List<BookStep> steps, int year) {
    return steps.stream()
        .map(BookStep::year)
        .filter(other -> other < year)
        .filter(other -> closing(steps, other).isPresent())
        .reduce(0, Math::max);
  }
}
