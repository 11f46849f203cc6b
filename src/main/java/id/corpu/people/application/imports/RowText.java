package id.corpu.people.application.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.Reason;
import id.corpu.people.domain.imports.RowOutcome;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** How staged rows stand in their table. */
final class RowText {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<ImportColumn, String>> CELLS = new TypeReference<>() {};

  private RowText() {}

  record Notes(List<Reason> reasons, List<ImportColumn> changes) {}

  static String cells(Map<ImportColumn, String> cells) {
    return write(cells);
  }

  static String notes(RowOutcome outcome) {
    return write(new Notes(outcome.reasons(), outcome.changes()));
  }

  static StagedRow read(int line, String cells, String outcome, String notes) {
    try {
      Notes noted = JSON.readValue(notes, Notes.class);
      return new StagedRow(
          line,
          JSON.readValue(cells, CELLS),
          RowOutcome.Kind.valueOf(outcome),
          noted.reasons(),
          noted.changes());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
