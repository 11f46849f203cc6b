package id.corpu.xapi.application.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentNames;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.NameKey;
import id.corpu.xapi.domain.browsing.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Fetches what the sentences of a page need, each kind of thing in one query. */
@ApplicationScoped
@OpenUseCase("part of browsing, whose use cases check who asks")
public class KnownThings {

  /** Longer definitions, in characters, are hardly there for the name. */
  private static final int LONGEST = 20_000;

  private Database database;
  private Instance<AgentNames> names;

  protected KnownThings() {}

  @Inject
  public KnownThings(Database database, @Any Instance<AgentNames> names) {
    this.database = database;
    this.names = names;
  }

  /** What is known of everything that the sentences of these statements will name. */
  public Known of(long storeId, Collection<JsonNode> statements) {
    Mentions mentions = Mentions.of(statements);
    Map<UUID, JsonNode> targets = targets(storeId, mentions.targets());
    targets.values().forEach(mentions::statement);
    return new Known(
        definitions(storeId, mentions.unnamed()),
        AgentNames.among(names, storeId, mentions.agents()),
        targets);
  }

  private Map<UUID, JsonNode> targets(long storeId, Set<UUID> ids) {
    Map<UUID, JsonNode> found = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .jdbi()
          .useHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT statement_id, payload FROM xapi_statement"
                              + " WHERE store_id = :store AND statement_id IN (<ids>)")
                      .bind("store", storeId)
                      .bindList("ids", ids)
                      .map(
                          (row, context) ->
                              Map.entry(
                                  SqlTypes.toUuid(row.getBytes("statement_id")),
                                  Json.read(row.getString("payload"))))
                      .forEach(row -> found.put(row.getKey(), row.getValue())));
    }
    return found;
  }

  private Map<String, JsonNode> definitions(long storeId, Set<String> iris) {
    Map<String, JsonNode> found = new HashMap<>();
    if (!iris.isEmpty()) {
      database
          .jdbi()
          .useHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT iri, definition FROM xapi_activity WHERE id IN (<keys>)"
                              + " AND definition IS NOT NULL AND CHAR_LENGTH(definition) <= :longest")
                      .bindList("keys", iris.stream().map(i -> NameKey.of(storeId, i)).toList())
                      .bind("longest", LONGEST)
                      .map(
                          (row, context) ->
                              Map.entry(
                                  row.getString("iri"), Json.read(row.getString("definition"))))
                      .forEach(row -> found.put(row.getKey(), row.getValue())));
    }
    return found;
  }
}
