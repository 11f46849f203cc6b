package id.corpu.xapi.application.forward;

import java.util.List;
import java.util.Optional;

/**
 * What came of trying a connection.
 *
 * @param versions that the other side says it speaks; empty when it did not say
 * @param speaksOurs whether the line of the target is among them
 * @param problem a code of the texts when it cannot take statements
 * @param detail of the problem
 */
public record Trial(
    List<String> versions, boolean speaksOurs, Optional<String> problem, String detail) {

  /** The versions in one line. */
  public String spoken() {
    return String.join(", ", versions);
  }
}
