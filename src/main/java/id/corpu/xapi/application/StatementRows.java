package id.corpu.xapi.application;

import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.xapi.domain.Entry;
import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.NameKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of new statements and of the links that the filters follow. */
final class StatementRows {

  private static final MultiRowInsert STATEMENTS =
      MultiRowInsert.into(
          "xapi_statement",
          "id, store_id, statement_id, verb_id, registration, timestamp, stored, version, content_hash, payload, voided");
  private static final MultiRowInsert ACTORS =
      MultiRowInsert.into(
          "xapi_statement_actor", "actor_id, direct, statement_key, usages, timestamp");
  private static final MultiRowInsert ACTIVITIES =
      MultiRowInsert.into("xapi_statement_activity", "activity_id, direct, statement_key, usages");
  private static final MultiRowInsert REFS =
      MultiRowInsert.into("xapi_statement_ref", "statement_key, store_id, target_id, voiding");

  private StatementRows() {}

  static void write(Connection connection, long storeId, List<Entry> entries) throws SQLException {
    List<Object[]> statements = new ArrayList<>();
    List<Object[]> actors = new ArrayList<>();
    List<Object[]> activities = new ArrayList<>();
    List<Object[]> refs = new ArrayList<>();
    for (Entry entry : entries) {
      statements.add(statement(storeId, entry));
      long key = entry.statement().key();
      entry
          .links()
          .agents()
          .forEach(
              (id, mention) ->
                  actors.add(
                      new Object[] {
                        NameKey.of(storeId, id.ifi()),
                        (mention.usages() & (Links.ACTOR | Links.OBJECT)) != 0,
                        key,
                        mention.usages(),
                        entry.statement().timestamp()
                      }));
      entry
          .links()
          .activities()
          .forEach(
              (iri, mention) ->
                  activities.add(
                      new Object[] {
                        NameKey.of(storeId, iri),
                        (mention.usages() & Links.OBJECT) != 0,
                        key,
                        mention.usages()
                      }));
      entry
          .links()
          .target()
          .ifPresent(target -> refs.add(new Object[] {key, storeId, target, entry.isVoiding()}));
    }
    STATEMENTS.write(connection, statements);
    ACTORS.write(connection, inKeyOrder(actors));
    ACTIVITIES.write(connection, inKeyOrder(activities));
    REFS.write(connection, refs);
  }

  private static Object[] statement(long storeId, Entry entry) {
    return new Object[] {
      entry.statement().key(),
      storeId,
      entry.statement().id(),
      NameKey.of(storeId, entry.verb()),
      entry.statement().registration().orElse(null),
      entry.statement().timestamp(),
      entry.statement().stored(),
      entry.version(),
      entry.contentHash(),
      entry.statement().json(),
      entry.voided()
    };
  }

  /** Index pages are touched once, and in the same order by every writer. */
  private static List<Object[]> inKeyOrder(List<Object[]> rows) {
    rows.sort((a, b) -> ((UUID) a[0]).compareTo((UUID) b[0]));
    return rows;
  }
}
