package id.corpu.xapi.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.StatementQuery;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads statements for other tools. */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door, and limits the query here")
public class StatementReading {

  private Database database;
  private KeyClock keys;
  private String baseUrl;

  protected StatementReading() {}

  @Inject
  public StatementReading(
      Database database, KeyClock keys, @ConfigProperty(name = "corpu.base-url") String baseUrl) {
    this.database = database;
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  /** Every statement stored at or before this instant can be read by now. */
  public Instant consistentThrough() {
    return keys.consistentThrough();
  }

  /**
   * One statement as stored.
   *
   * @param voided whether it must be voided, or must not be
   * @throws Refusal 404 when there is none
   */
  public Page.Row single(UUID id, boolean voided, Credential reader) {
    Optional<AgentId> authority = limit(reader);
    SingleSql sql = new SingleSql(reader.storeId(), id, voided, authority);
    return database
        .jdbi()
        .withHandle(sql::row)
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    new Finding(
                        "NOT_FOUND",
                        "XAPI-00158",
                        voided ? "voidedStatementId" : "statementId",
                        "There is no such statement.")));
  }

  /** A page of statements. */
  public Page page(StatementQuery query, Credential reader) {
    return page(limited(query, reader), reader.storeId());
  }

  /** A page of a whole store, for use cases that have checked who asks. */
  public Page page(StatementQuery query, long storeId) {
    FilterSql sql = new FilterSql(storeId, query);
    List<Page.Row> rows = database.jdbi().withHandle(sql::rows);
    return Page.of(rows, query.limit());
  }

  /** A page of a whole store, voided statements too; for a copy that has to be faithful. */
  public Page copy(StatementQuery query, long storeId) {
    return page(query.alsoVoided(), storeId);
  }

  /** A query that finds nothing beyond what the reader may see. */
  public StatementQuery limited(StatementQuery query, Credential reader) {
    return limit(reader).map(query::withAuthority).orElse(query);
  }

  /** Who reads only the own statements sees those of the own authority. */
  private Optional<AgentId> limit(Credential reader) {
    return reader.may(Scope.READ) ? Optional.empty() : Optional.of(reader.authorityId(baseUrl));
  }
}
