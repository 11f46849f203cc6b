package id.corpu.xapi.application.rights;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.NameKey;
import id.corpu.xapi.domain.rights.Subject;
import id.corpu.xapi.domain.transfer.AgentText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People as the store knows them: identifiers, names, and how much it has of them. */
@ApplicationScoped
@OpenUseCase("asked by use cases that have checked who asks, within the store of their institution")
public class Subjects {

  private static final int MOST = 20;
  private static final String FOUND =
      "SELECT a.id FROM xapi_actor a WHERE a.store_id = :store AND a.type = 'Agent'"
          + " AND (a.ifi LIKE :like OR EXISTS (SELECT 1 FROM xapi_actor_name n"
          + " WHERE n.actor_id = a.id AND n.name LIKE :like)) ORDER BY a.ifi LIMIT :most";
  private static final String IDENTIFIER =
      "SELECT ifi FROM xapi_actor WHERE id = :id AND store_id = :store UNION"
          + " SELECT agent FROM xapi_document WHERE agent_id = :id AND store_id = :store LIMIT 1";
  private static final String MENTIONS =
      "SELECT COUNT(DISTINCT statement_key) FROM xapi_statement_actor"
          + " WHERE actor_id IN (<actors>) AND (usages & :usages) <> 0";
  private static final String DOCUMENTS =
      "SELECT COUNT(*) FROM xapi_document WHERE store_id = :store AND agent_id IN (<actors>)";

  /** Every part in which an agent may stand. */
  private static final int ANY_PART = 0x7fff;

  @Inject private Database database;

  /**
   * An agent of the store.
   *
   * @param key by which pages speak of it, so that no address shows an identifier
   * @param names every name that it was mentioned by
   */
  public record Known(UUID key, AgentId id, List<String> names) {}

  /**
   * How much the store has of a person.
   *
   * @param did statements that the person did
   * @param mentioned statements in which the person stands, those too
   */
  public record Extent(long did, long mentioned, long documents) {}

  /** Agents by part of a name or identifier, 3 characters at least. */
  List<Known> search(long storeId, String words) {
    String typed = words == null ? "" : words.strip();
    if (typed.length() < 3) {
      return List.of();
    }
    List<UUID> keys = new ArrayList<>();
    AgentText.read(typed)
        .flatMap(Agents::idOf)
        .ifPresent(id -> keys.add(NameKey.of(storeId, id.ifi())));
    String like = "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(FOUND)
                    .bind("store", storeId)
                    .bind("like", like)
                    .bind("most", MOST)
                    .mapTo(UUID.class)
                    .list())
        .forEach(keys::add);
    return keys.stream().distinct().flatMap(key -> find(storeId, key).stream()).toList();
  }

  /** An agent by its key. */
  Optional<Known> find(long storeId, UUID key) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(IDENTIFIER)
                    .bind("id", key)
                    .bind("store", storeId)
                    .mapTo(String.class)
                    .findFirst())
        .map(ifi -> new Known(key, new AgentId(ifi), names(List.of(key))));
  }

  /** A person by their identifiers, with all names that the store knows for these. */
  Subject subject(long storeId, Collection<AgentId> ids) {
    List<UUID> keys = keys(storeId, new Subject(ids, List.of()));
    return new Subject(ids, names(keys));
  }

  /** Keys of a person's identifiers. */
  static List<UUID> keys(long storeId, Subject subject) {
    return subject.ids().stream().map(id -> NameKey.of(storeId, id.ifi())).toList();
  }

  Extent extent(long storeId, Subject subject) {
    List<UUID> keys = keys(storeId, subject);
    return database
        .jdbi()
        .withHandle(
            handle ->
                new Extent(
                    handle
                        .createQuery(MENTIONS)
                        .bindList("actors", keys)
                        .bind("usages", Links.ACTOR)
                        .mapTo(Long.class)
                        .one(),
                    handle
                        .createQuery(MENTIONS)
                        .bindList("actors", keys)
                        .bind("usages", ANY_PART)
                        .mapTo(Long.class)
                        .one(),
                    handle
                        .createQuery(DOCUMENTS)
                        .bind("store", storeId)
                        .bindList("actors", keys)
                        .mapTo(Long.class)
                        .one()));
  }

  private List<String> names(List<UUID> keys) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT DISTINCT name FROM xapi_actor_name WHERE actor_id IN (<keys>)"
                            + " ORDER BY name LIMIT 200")
                    .bindList("keys", keys)
                    .mapTo(String.class)
                    .list());
  }
}
