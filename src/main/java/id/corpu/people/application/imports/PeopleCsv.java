package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.ImportRow;
import id.corpu.people.domain.imports.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the import file: UTF-8 with or without byte order mark, {@code ;} or {@code ,} as its first
 * line shows, quotes by RFC 4180, columns in any order.
 */
final class PeopleCsv {

  /** Rows that one file may have. */
  static final int MOST_ROWS = 50_000;

  private final List<ImportRow> rows = new ArrayList<>();

  PeopleCsv(byte[] content) throws FileProblem {
    String text = decode(content);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).get();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<ImportColumn> columns = null;
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        CSVRecord cells = records.next();
        line = parser.getCurrentLineNumber();
        if (columns == null) {
          columns = columns(cells);
        } else {
          add(columns, cells, (int) (line - breaksIn(cells)));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new FileProblem(FileProblem.Code.QUOTE, Long.toString(line + 1));
    }
    if (rows.isEmpty()) {
      throw new FileProblem(FileProblem.Code.EMPTY, "");
    }
  }

  List<ImportRow> rows() {
    return rows;
  }

  private static String decode(byte[] content) throws FileProblem {
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(content.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError() || text.indexOf('\0') >= 0) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      throw new FileProblem(FileProblem.Code.ENCODING, result.isError() ? "" + line : "1");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static char separator(String text) throws FileProblem {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (header.isEmpty()) {
      throw new FileProblem(FileProblem.Code.EMPTY, "");
    }
    long semicolons = header.chars().filter(c -> c == ';').count();
    return semicolons >= header.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  /** The column of each cell; null where the heading is not one of ours. */
  private static List<ImportColumn> columns(CSVRecord header) throws FileProblem {
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

  private void add(List<ImportColumn> columns, CSVRecord cells, int line) throws FileProblem {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
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

  private static long breaksIn(CSVRecord cells) {
    return cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
  }
}
