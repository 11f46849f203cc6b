package id.corpu.jp.application.rebuild;

import id.corpu.jp.application.policies.Digests;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;

/**
 * One SHA-256 over all lines of an institution's year as they stand in the table: two ledgers are
 * equal exactly when their digests are.
 */
@ApplicationScoped
class LedgerDigest {

  private static final String LINES =
      """
      SELECT CONCAT_WS('|', person_id, position, HEX(statement_id), ordinal, credited_on, pathway, scope, title,
             COALESCE(bucket, '-'), recorded, credited, waiting, over_cap, status, reasons, awaited, citation,
             arithmetic, window_key, minutes_per_jp)
        FROM jp_entry WHERE institution_id = :institution AND year = :year
       ORDER BY person_id, year, position
      """;
  private static final int ROWS_AT_ONCE = 2_000;

  private Database database;

  protected LedgerDigest() {}

  @Inject
  LedgerDigest(Database database) {
    this.database = database;
  }

  @Transactional
  String of(long institutionId, int year) {
    MessageDigest digest = Digests.sha256();
    database
        .jdbi()
        .useHandle(
            handle -> {
              try (Stream<String> lines =
                  handle
                      .createQuery(LINES)
                      .setFetchSize(ROWS_AT_ONCE)
                      .bind("institution", institutionId)
                      .bind("year", year)
                      .mapTo(String.class)
                      .stream()) {
                lines.forEach(
                    line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
              }
            });
    return Digests.hex(digest.digest());
  }
}
