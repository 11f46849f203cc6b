package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.EntryStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is compared of a line, be it in a closed year or derived now.
 *
 * @param key the statement and the number within it
 * @param creditedOn local day on which it counts
 * @param minutesPerJp minutes of one JP on that day
 * @param policyVersion key of the regulation's version
 */
record BookedLine(
    Key key,
    LocalDate creditedOn,
    String pathway,
    String title,
    Jp credited,
    EntryStatus status,
    String citation,
    String arithmetic,
    int minutesPerJp,
    int policyVersion) {

  /** What stays the same of a line however often it is derived. */
  record Key(UUID statementId, int ordinal) {}

  static BookedLine of(EntryRow entry, int policyVersion) {
    return new BookedLine(
        new Key(entry.statementId(), entry.ordinal()),
        entry.creditedOn(),
        entry.pathway(),
        entry.title(),
        entry.credited(),
        entry.status(),
        entry.citation(),
        entry.arithmetic().stored(),
        entry.minutesPerJp(),
        policyVersion);
  }

  boolean waits() {
    return status == EntryStatus.WAITING;
  }

  boolean followsOtherRules(BookedLine other) {
    return policyVersion != other.policyVersion || minutesPerJp != other.minutesPerJp;
  }
}
