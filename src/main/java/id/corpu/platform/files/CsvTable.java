package id.corpu.platform.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV of others: UTF-8 with or without byte order mark and nothing else, {@code ;} or {@code
 * ,} as its first line shows, quotes by RFC 4180.
 */
public final class CsvTable {

  /**
   * Takes the rows one by one.
   *
   * @param <E> why it takes no more
   */
  @FunctionalInterface
  public interface Taker<E extends Exception> {
    void take(int line, List<String> cells) throws E;
  }

  private CsvTable() {}

  /**
   * Reads all rows but those without any text.
   *
   * @throws TableProblem {@code EMPTY}, {@code ENCODING}, {@code QUOTE}
   */
  public static <E extends Exception> void read(byte[] content, Taker<E> taker)
      throws TableProblem, E {
    String text = decode(content);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).get();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        List<String> cells = records.next().toList();
        line = parser.getCurrentLineNumber();
        if (!cells.stream().allMatch(String::isBlank)) {
          taker.take((int) (line - breaksIn(cells)), cells);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new TableProblem(TableProblem.Code.QUOTE, Long.toString(line + 1));
    }
  }

  private static String decode(byte[] content) throws TableProblem {
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
      throw new TableProblem(TableProblem.Code.ENCODING, result.isError() ? "" + line : "1");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static char separator(String text) throws TableProblem {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (header.isEmpty()) {
      throw new TableProblem(TableProblem.Code.EMPTY, "");
    }
    long semicolons = header.chars().filter(c -> c == ';').count();
    return semicolons >= header.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  private static long breaksIn(List<String> cells) {
    return cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
  }
}
