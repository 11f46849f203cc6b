package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.ImportRow;
import id.corpu.people.domain.imports.Reason;
import id.corpu.platform.files.CsvTable;
import id.corpu.platform.files.TableProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the import file: UTF-8 with or without byte order mark, {@code ;} or {@code ,} as its first
 * line shows, quotes by RFC 4180, columns in any order.
 */
final class PeopleCsv {

  /** Rows that one file may have. */
  static final int MOST_ROWS = 50_000;

  private final List<ImportRow> rows = new ArrayList<>();

  private List<ImportColumn> columns;

  PeopleCsv(byte[] content) throws FileProblem {
    try {
      CsvTable.read(content, this::take);
    } catch (TableProblem problem) {
      throw new FileProblem(FileProblem.Code.valueOf(problem.code().name()), problem.detail());
    }
    if (rows.isEmpty()) {
      throw new FileProblem(FileProblem.Code.EMPTY, "");
    }
  }

  private void take(int line, List<String> cells) throws FileProblem {
    if (columns == null) {
      columns = columns(cells);
    } else {
      add(cells, line);
    }
  }

  List<ImportRow> rows() {
    return rows;
  }

  /** The column of each cell; null where the heading is not one of ours. */
  private static List<ImportColumn> columns(List<String> header) throws FileProblem {
    List<ImportColumn> columns = new ArrayList<>();
    Set<ImportColumn> seen = EnumSet.noneOf(ImportColumn.class);
    for (String heading : header) {
      ImportColumn column = ImportColumn.under(heading).orElse(null);
      if (column != null && !seen.add(column)) {
        throw new FileProblem(FileProblem.Code.COLUMN_TWICE, column.heading());
      }
      columns.add(column);
    }
    String missing =
        Arrays.stream(ImportColumn.values())
            .filter(column -> column.required() && !seen.contains(column))
            .map(ImportColumn::heading)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new FileProblem(FileProblem.Code.COLUMN_MISSING, missing);
    }
    return columns;
  }

  private void add(List<String> cells, int line) throws FileProblem {
    if (rows.size() == MOST_ROWS) {
      throw new FileProblem(FileProblem.Code.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
    }
    Map<ImportColumn, String> byColumn = new EnumMap<>(ImportColumn.class);
    boolean fits = cells.size() >= columns.size();
    for (int i = 0; i < cells.size(); i++) {
      if (i >= columns.size()) {
        fits &= cells.get(i).isBlank();
      } else if (columns.get(i) != null) {
        byColumn.put(columns.get(i), cells.get(i));
      }
    }
    List<Reason> faults =
        fits
            ? List.of()
            : List.of(Reason.of(Reason.Code.COLUMN_COUNT, cells.size() + " / " + columns.size()));
    rows.add(new ImportRow(line, byColumn, faults));
  }
}
