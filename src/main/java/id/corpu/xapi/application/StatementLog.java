package id.corpu.xapi.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.Authority;
import id.corpu.xapi.StatementStore;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.NameKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** The store as the portal's features see it. */
@ApplicationScoped
@OpenUseCase("features check their callers; outside callers come through the credential's door")
public class StatementLog implements StatementStore {

  private static final String OF_ACTORS =
      "SELECT "
          + Rows.COLUMNS
          + ", a.actor_id FROM xapi_statement_actor a JOIN xapi_statement s ON s.id = a.statement_key"
          + " WHERE a.actor_id IN (<actors>) AND a.timestamp >= :from AND a.timestamp < :until"
          + " AND a.usages & "
          + Links.ACTOR
          + " AND NOT s.voided";
  private static final int AGENTS_AT_ONCE = 200;

  private Database database;
  private StatementAppending appending;

  protected StatementLog() {}

  @Inject
  public StatementLog(Database database, StatementAppending appending) {
    this.database = database;
    this.appending = appending;
  }

  @Override
  public List<UUID> append(long storeId, List<ObjectNode> statements, Authority authority) {
    return appending.appendOwn(storeId, statements, authority);
  }

  @Override
  public Optional<StoredStatement> find(long storeId, UUID statementId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        Rows.SELECT
                            + " WHERE s.store_id = :store AND s.statement_id = :id AND NOT s.voided")
                    .bind("store", storeId)
                    .bind("id", statementId)
                    .map((row, context) -> Rows.statement(row))
                    .findOne());
  }

  @Override
  public void ofActors(
      long storeId,
      Collection<AgentId> actors,
      Optional<String> verb,
      Instant from,
      Instant until,
      Consumer<StoredStatement> reader) {
    Map<UUID, AgentId> byKey = new TreeMap<>();
    actors.forEach(actor -> byKey.put(NameKey.of(storeId, actor.ifi()), actor));
    List<UUID> keys = List.copyOf(byKey.keySet());
    String sql = verb.isPresent() ? OF_ACTORS + " AND s.verb_id = :verb" : OF_ACTORS;
    Map<String, UUID> only =
        verb.map(iri -> Map.of("verb", NameKey.of(storeId, iri))).orElse(Map.of());
    for (int i = 0; i < keys.size(); i += AGENTS_AT_ONCE) {
      List<UUID> some = keys.subList(i, Math.min(keys.size(), i + AGENTS_AT_ONCE));
      database
          .jdbi()
          .useHandle(
              handle ->
                  handle
                      .createQuery(sql)
                      .bindList("actors", some)
                      .bindMap(only)
                      .bind("from", from)
                      .bind("until", until)
                      .map((row, context) -> Rows.statement(row, byKey.get(actorKey(row))))
                      .forEach(reader));
    }
  }

  private static UUID actorKey(ResultSet row) throws SQLException {
    return SqlTypes.toUuid(row.getBytes("actor_id"));
  }
}
