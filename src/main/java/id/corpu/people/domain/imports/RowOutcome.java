package id.corpu.people.domain.imports;

import java.util.List;

/**
 * What an import would do with a row.
 *
 * @param reasons why it is rejected, else empty
 * @param changes which columns differ, else empty
 */
public record RowOutcome(
    ImportRow row, Kind kind, List<Reason> reasons, List<ImportColumn> changes) {

  /** The four things that can become of a row. */
  public enum Kind {
    NEW,
    CHANGED,
    SAME,
    REJECTED
  }
}
