package id.corpu.xapi.application.transfer;

import id.corpu.platform.files.SafeCsv;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.transfer.CheckedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Why lines of an import were refused. */
@ApplicationScoped
@OpenUseCase("asked by use cases that have found the import to be the caller's")
public class TransferFindings {

  /** As many are kept of an import; who has more mends these first. */
  static final int MOST = 5_000;

  private static final int LONGEST_PATH = 300;
  private static final int LONGEST_MESSAGE = 500;
  private static final MultiRowInsert INSERT =
      MultiRowInsert.into(
          "xapi_transfer_finding",
          "transfer_id, line, statement_id, code, requirement, path, message");

  @Inject private Database database;

  /**
   * A reason.
   *
   * @param statementId as far as it could be read, or null
   */
  public record Row(long line, UUID statementId, Finding finding) {}

  /** Writes the reasons of refused lines, unless there are enough of them. */
  static void write(Handle handle, Transfer transfer, List<CheckedLine> refused)
      throws SQLException {
    if (refused.isEmpty() || transfer.refused() >= MOST) {
      return;
    }
    List<Object[]> rows = new ArrayList<>();
    for (CheckedLine line : refused) {
      for (Finding finding : line.findings()) {
        rows.add(
            new Object[] {
              transfer.id(),
              line.number(),
              line.id().orElse(null),
              finding.code(),
              finding.requirement(),
              cut(finding.path(), LONGEST_PATH),
              cut(finding.message(), LONGEST_MESSAGE)
            });
      }
    }
    INSERT.write(handle.getConnection(), rows);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  /** Forgets those of a dry run. */
  void forget(long transferId) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "DELETE FROM xapi_transfer_finding WHERE transfer_id = ?", transferId));
  }

  /** Reasons by line. */
  List<Row> of(long transferId, int offset, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT * FROM xapi_transfer_finding WHERE transfer_id = :transfer"
                            + " ORDER BY line, id LIMIT :limit OFFSET :offset")
                    .bind("transfer", transferId)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map(
                        (row, context) ->
                            new Row(
                                row.getLong("line"),
                                SqlTypes.toUuid(row.getBytes("statement_id")),
                                new Finding(
                                    row.getString("code"),
                                    row.getString("requirement"),
                                    row.getString("path"),
                                    row.getString("message"))))
                    .list());
  }

  /** All that are kept, for a spreadsheet. */
  String csv(long transferId, List<String> heading) {
    StringBuilder csv = new StringBuilder(SafeCsv.line(heading));
    for (Row row : of(transferId, 0, 10 * MOST)) {
      csv.append(
          SafeCsv.line(
              List.of(
                  Long.toString(row.line()),
                  row.statementId() == null ? "" : row.statementId().toString(),
                  row.finding().code(),
                  row.finding().requirement(),
                  row.finding().path(),
                  row.finding().message())));
    }
    return csv.toString();
  }
}
