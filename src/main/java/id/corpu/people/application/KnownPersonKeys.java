package id.corpu.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;

/** Person keys from the database, those once found from memory. */
@ApplicationScoped
@OpenUseCase("keys only; asked by features that have checked their caller")
public class KnownPersonKeys implements PersonKeys {

  private static final String SELECT =
      "SELECT p.id, p.uuid, p.institution_id, p.email, i.home_page FROM people_person p"
          + " JOIN people_institution i ON i.id = p.institution_id WHERE ";
  private static final int CHUNK = 1_000;

  private Database database;
  private final Cache<PersonId, PersonKey> byId = Caffeine.newBuilder().maximumSize(50_000).build();
  private final Cache<UUID, PersonKey> byUuid = Caffeine.newBuilder().maximumSize(50_000).build();

  protected KnownPersonKeys() {}

  @Inject
  public KnownPersonKeys(Database database) {
    this.database = database;
  }

  @Override
  public Map<PersonId, PersonKey> keysOf(Collection<PersonId> people) {
    return found(people, byId, PersonId::value, "p.id IN (<keys>)", PersonKey::id);
  }

  @Override
  public Map<UUID, PersonKey> keysOfUuids(Collection<UUID> uuids) {
    return found(uuids, byUuid, uuid -> uuid, "p.uuid IN (<keys>)", PersonKey::uuid);
  }

  @Override
  public Map<String, PersonKey> keysOfEmails(long institutionId, Collection<String> emails) {
    if (emails.isEmpty()) {
      return Map.of();
    }
    Map<String, PersonKey> keys = new HashMap<>();
    try (var handle = database.jdbi().open();
        Query query =
            handle.createQuery(
                SELECT + "p.institution_id = :institution AND p.email IN (<emails>)")) {
      query
          .bind("institution", institutionId)
          .bindList("emails", List.copyOf(new LinkedHashSet<>(emails)))
          .map((row, context) -> Map.entry(row.getString("email"), key(row)))
          .forEach(e -> keys.put(e.getKey().toLowerCase(Locale.ROOT), e.getValue()));
    }
    return keys;
  }

  @Override
  public Map<PersonId, String> emailsOf(Collection<PersonId> people) {
    Map<PersonId, String> emails = new HashMap<>();
    List<Long> ids = people.stream().map(PersonId::value).distinct().toList();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<Long> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      database
          .jdbi()
          .useHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT id, email FROM people_person WHERE id IN (<ids>) AND email IS NOT NULL")
                      .bindList("ids", some)
                      .map(
                          (row, context) ->
                              Map.entry(new PersonId(row.getLong("id")), row.getString("email")))
                      .forEach(e -> emails.put(e.getKey(), e.getValue())));
    }
    return emails;
  }

  private <K> Map<K, PersonKey> found(
      Collection<K> wanted,
      Cache<K, PersonKey> kept,
      Function<K, Object> column,
      String condition,
      Function<PersonKey, K> keyed) {
    Map<K, PersonKey> keys = new HashMap<>(kept.getAllPresent(wanted));
    List<Object> missing =
        wanted.stream().distinct().filter(k -> !keys.containsKey(k)).map(column).toList();
    for (int from = 0; from < missing.size(); from += CHUNK) {
      for (PersonKey key :
          load(condition, missing.subList(from, Math.min(missing.size(), from + CHUNK)))) {
        keys.put(keyed.apply(key), key);
        byId.put(key.id(), key);
        byUuid.put(key.uuid(), key);
      }
    }
    return keys;
  }

  private List<PersonKey> load(String condition, List<Object> keys) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + condition)
                    .bindList("keys", keys)
                    .map((row, context) -> key(row))
                    .list());
  }

  private static PersonKey key(ResultSet row) throws SQLException {
    return new PersonKey(
        new PersonId(row.getLong("id")),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("institution_id"),
        row.getString("home_page"));
  }
}
