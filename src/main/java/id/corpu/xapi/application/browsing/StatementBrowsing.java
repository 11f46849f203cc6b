package id.corpu.xapi.application.browsing;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.StatementQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages of the own institution's statements, and what has been added since. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class StatementBrowsing {

  private StatementReading reading;
  private KnownThings things;
  private Database database;
  private CurrentUser currentUser;

  protected StatementBrowsing() {}

  @Inject
  public StatementBrowsing(
      StatementReading reading, KnownThings things, Database database, CurrentUser currentUser) {
    this.reading = reading;
    this.things = things;
    this.database = database;
    this.currentUser = currentUser;
  }

  /** A page, as the query says. */
  public BrowsedPage page(StatementQuery query) {
    Instant completeUntil = reading.consistentThrough();
    return read(query, completeUntil);
  }

  /**
   * The newest statements stored later than {@code since}, of which all can be read by now: rows
   * become visible when their writer commits, so a look that goes further would lose those of slow
   * writers. The next look begins at {@link BrowsedPage#completeUntil}.
   *
   * @param filters what is looked for; its bounds and order count for nothing
   * @param most at most so many, the newest of them
   */
  public BrowsedPage news(StatementQuery filters, Instant since, int most) {
    Instant completeUntil = reading.consistentThrough();
    if (!completeUntil.isAfter(since)) {
      return new BrowsedPage(
          List.of(), Optional.empty(), since, id.corpu.xapi.domain.browsing.Known.NOTHING);
    }
    StatementQuery query =
        new StatementQuery(
            filters.agent(),
            filters.relatedAgents(),
            filters.verb(),
            filters.activity(),
            filters.relatedActivities(),
            filters.registration(),
            Optional.of(since),
            Optional.of(completeUntil),
            false,
            most,
            Optional.empty(),
            Optional.empty(),
            filters.withVoided());
    return read(query, completeUntil);
  }

  private BrowsedPage read(StatementQuery query, Instant completeUntil) {
    long store = currentUser.get().institutionId();
    Page page = reading.page(query, store);
    Set<Long> voided = query.withVoided() ? voided(page.rows()) : Set.of();
    List<BrowsedStatement> statements =
        page.rows().stream()
            .map(row -> BrowsedStatement.of(row, voided.contains(row.key())))
            .toList();
    return new BrowsedPage(
        statements,
        page.cursor(),
        completeUntil,
        things.of(store, statements.stream().map(BrowsedStatement::tree).toList()));
  }

  private Set<Long> voided(List<Page.Row> rows) {
    if (rows.isEmpty()) {
      return Set.of();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                new HashSet<>(
                    handle
                        .createQuery(
                            "SELECT id FROM xapi_statement WHERE id IN (<keys>) AND voided")
                        .bindList("keys", rows.stream().map(Page.Row::key).toList())
                        .mapTo(Long.class)
                        .list()));
  }
}
