package id.corpu.jp.application.books;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A row of the register of closings.
 *
 * @param id its place in the register
 * @param year calendar year that it is about
 * @param kind what was done
 * @param book key of the sealed book that it made or speaks of
 * @param decreeNumber number of the decree; null for a check
 * @param decreeDate date of the decree; null for a check
 * @param reason why; empty for a check
 * @param takenBy key of the person
 * @param takenByName who did it, as the name was then
 * @param takenAt when
 * @param figures what the year added up to at that moment
 * @param seal last link of the chain
 * @param finding what a check found; null for other steps
 */
public record BookStep(
    long id,
    int year,
    Kind kind,
    UUID book,
    String decreeNumber,
    LocalDate decreeDate,
    String reason,
    long takenBy,
    String takenByName,
    Instant takenAt,
    BookFigures figures,
    byte[] seal,
    BookFinding.Kind finding) {

  /** What may be done with a year's book. */
  public enum Kind {
    CLOSED,
    REOPENED,
    CHECKED
  }

  /** The seal as it is printed: 64 hexadecimal digits. */
  public String sealText() {
    return HexFormat.of().formatHex(seal);
  }

  public boolean isClosing() {
    return kind == Kind.CLOSED;
  }
}
