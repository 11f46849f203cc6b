package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.SheetColumn;
import id.corpu.jp.domain.claims.SheetLine;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.files.CsvTable;
import id.corpu.platform.files.TableCell;
import id.corpu.platform.files.TableProblem;
import id.corpu.platform.files.TableRow;
import id.corpu.platform.files.XlsxTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads an attendance sheet, CSV or xlsx by its content, columns in any order. */
final class AttendanceSheet {

  /** Bytes that a sheet may have. */
  static final int MOST_BYTES = 5 * 1024 * 1024;

  /** People that a sheet may have. */
  static final int MOST_LINES = 2_000;

  private AttendanceSheet() {}

  /**
   * The lines below the headings.
   *
   * @throws InvalidInput {@code SHEET_TOO_BIG}, {@code SHEET_TOO_MANY}, {@code SHEET_COLUMN}, and
   *     {@code SHEET_} with what a table may be refused for
   */
  static List<SheetLine> read(byte[] content) {
    if (content.length > MOST_BYTES) {
      throw refusal("TOO_BIG");
    }
    List<TableRow> rows;
    try {
      rows = XlsxTable.isOne(content) ? XlsxTable.read(content, MOST_LINES + 2) : csv(content);
    } catch (TableProblem problem) {
      throw refusal(problem.code().name());
    }
    if (rows.size() < 2) {
      throw refusal("EMPTY");
    }
    if (rows.size() > MOST_LINES + 1) {
      throw refusal("TOO_MANY");
    }
    List<SheetColumn> columns = columns(rows.get(0));
    return rows.stream().skip(1).map(row -> line(columns, row)).toList();
  }

  private static List<TableRow> csv(byte[] content) throws TableProblem {
    List<TableRow> rows = new ArrayList<>();
    CsvTable.<InvalidInput>read(
        content,
        (line, cells) -> {
          if (rows.size() > MOST_LINES + 1) {
            throw refusal("TOO_MANY");
          }
          rows.add(new TableRow(line, cells.stream().map(TableCell::text).toList()));
        });
    return rows;
  }

  private static List<SheetColumn> columns(TableRow header) {
    List<SheetColumn> columns = new ArrayList<>();
    for (TableCell heading : header.cells()) {
      SheetColumn column = SheetColumn.under(heading.text()).orElse(null);
      if (column != null && columns.contains(column)) {
        throw refusal("COLUMN_TWICE");
      }
      columns.add(column);
    }
    if (!Arrays.stream(SheetColumn.values())
        .filter(SheetColumn::required)
        .allMatch(columns::contains)) {
      throw refusal("COLUMN_MISSING");
    }
    return columns;
  }

  private static SheetLine line(List<SheetColumn> columns, TableRow row) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    String fault = null;
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
      TableCell cell = row.cells().get(i);
      if (columns.get(i) != null) {
        cells.put(columns.get(i), cell.text());
        if (cell.kind() != TableCell.Kind.TEXT && cell.kind() != TableCell.Kind.NUMBER) {
          fault = "group.fault." + cell.kind();
        }
      }
    }
    return new SheetLine(row.line(), cells, fault);
  }

  private static InvalidInput refusal(String code) {
    return new InvalidInput("SHEET_" + code, "sheet");
  }
}
