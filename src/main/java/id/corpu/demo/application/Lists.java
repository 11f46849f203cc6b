package id.corpu.demo.application;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lists of {@code content/demo}: CSV with a header row and semicolons. */
final class Lists {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private final Path folder;

  Lists(Path folder) {
    this.folder = folder;
  }

  <T> List<T> read(String name, Function<CSVRecord, T> reading) {
    Path file = folder.resolve(name + ".csv");
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = FORMAT.parse(reader)) {
      return parser.stream().map(reading).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The demo list " + file + " cannot be read", e);
    }
  }

  static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }
}
