package id.corpu.xapi.domain.transfer;

import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.check.Finding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the check says of a statement that is brought.
 *
 * @param number its line in the file, or its place among all that were pulled, from 1
 * @param statement ready to be stored; null when something is wrong
 * @param id the statement's id as far as it could be read
 * @param findings what is wrong; empty when nothing is
 */
public record CheckedLine(
    long number, Incoming statement, Optional<UUID> id, List<Finding> findings) {

  static CheckedLine good(long number, Incoming statement) {
    return new CheckedLine(number, statement, Optional.of(statement.id()), List.of());
  }

  /** The same line refused. */
  public CheckedLine refused(Finding finding) {
    return new CheckedLine(number, null, id, List.of(finding));
  }

  /** Whether it may be stored. */
  public boolean isGood() {
    return findings.isEmpty();
  }
}
