package id.corpu.jp.web.exports;

import id.corpu.platform.files.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet (xlsx), written row by row: what is written leaves memory after some hundred rows.
 * Texts are cells of text, never formulas; one that looks like a formula gets an apostrophe in
 * front, because people paste such cells on. Amounts are numbers.
 */
final class Sheet implements AutoCloseable {

  private static final int ROWS_AT_ONCE = 200;

  private final Workbook book;
  private Worksheet sheet;
  private int row;

  /**
   * Begins a book with its first sheet.
   *
   * @param widths widths of the columns, in characters
   */
  Sheet(OutputStream out, String name, int... widths) {
    book = new Workbook(out, "CorpU", "1.0");
    begin(name, widths);
  }

  /** Ends the sheet and begins the next. */
  void next(String name, int... widths) throws IOException {
    sheet.finish();
    begin(name, widths);
  }

  private void begin(String name, int... widths) {
    row = 0;
    sheet = book.newWorksheet(name);
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
  }

  /** A row in bold. */
  void heading(Object... cells) throws IOException {
    for (int column = 0; column < cells.length; column++) {
      sheet.style(row, column).bold().set();
    }
    row(cells);
  }

  /** A row of texts, numbers and days; null leaves a cell empty. */
  void row(Object... cells) throws IOException {
    for (int column = 0; column < cells.length; column++) {
      cell(column, cells[column]);
    }
    row++;
    if (row % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("dd-mm-yyyy").set();
    } else if (value != null && !value.toString().isEmpty()) {
      sheet.inlineString(row, column, SafeCsv.harmless(value.toString()));
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
