package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.ImportRow;
import id.corpu.people.domain.imports.Reason;
import id.corpu.people.domain.imports.RowOutcome;
import java.util.List;
import java.util.Map;

/** A row of a dry run with what would become of it. */
public record StagedRow(
    int line,
    Map<ImportColumn, String> cells,
    RowOutcome.Kind outcome,
    List<Reason> reasons,
    List<ImportColumn> changes) {

  /** The row for another dry run: what the file's reader found wrong stays wrong. */
  ImportRow asSent() {
    List<Reason> faults =
        reasons.stream().filter(r -> r.code() == Reason.Code.COLUMN_COUNT).toList();
    return new ImportRow(line, cells, faults);
  }

  public String name() {
    return cells.getOrDefault(ImportColumn.NAME, "");
  }

  public String key() {
    return cells.getOrDefault(ImportColumn.KEY, "");
  }
}
