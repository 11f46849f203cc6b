package id.corpu.xapi.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.StatementQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Follows a store's log in the order of its keys. Statements become visible at commit, not in that
 * order, so who remembers the highest key it has seen loses those of slower transactions; here
 * nobody reads beyond {@link #completeThrough}. What is voided by then is left out.
 */
@ApplicationScoped
@OpenUseCase("used by forwarding and by streams, which have checked whose log they follow")
public class LogReading {

  private Database database;
  private KeyClock keys;

  protected LogReading() {}

  @Inject
  public LogReading(Database database, KeyClock keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * A key at or below which no statement can still appear. Ask before reading, and not within a
   * transaction that has read already.
   */
  public long completeThrough() {
    return StatementKey.after(keys.consistentThrough()) - 1;
  }

  /**
   * The next statements that a filter lets pass.
   *
   * @param filter whose times, order, limit and cursor do not matter
   * @param after key; only later ones
   * @param through a key of {@link #completeThrough}
   * @param limit at most this many
   */
  public List<Page.Row> next(
      long storeId, StatementQuery filter, long after, long through, int limit) {
    if (through <= after) {
      return List.of();
    }
    StatementQuery query =
        new StatementQuery(
            filter.agent(),
            filter.relatedAgents(),
            filter.verb(),
            filter.activity(),
            filter.relatedActivities(),
            filter.registration(),
            Optional.empty(),
            Optional.of(StatementKey.storedOf(through)),
            true,
            limit,
            Optional.of(after),
            filter.authority());
    List<Page.Row> rows = database.jdbi().withHandle(new FilterSql(storeId, query)::rows);
    return rows.subList(0, Math.min(limit, rows.size()));
  }

  /** The highest key of a store that can be seen, 0 when it is empty; costs next to nothing. */
  public long newest(long storeId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT MAX(id) FROM xapi_statement WHERE store_id = :store")
                    .bind("store", storeId)
                    .mapTo(Long.class)
                    .findOne())
        .orElse(0L);
  }
}
