package id.corpu.xapi.application.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.AgentNames;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.NameKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the filters of the browser offer: verbs that occur, people and activities by name. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class Choices {

  private static final int MOST_VERBS = 300;
  private static final int MOST_FOUND = 12;
  private static final int MOST_ALIKE = 2;

  /** Activities whose definitions are searched, and how many of those that look right are read. */
  private static final int SEARCHED = 50_000;

  private static final int READ = 3_000;

  private static final String NAMED =
      "SELECT id, iri, definition FROM (SELECT id, iri, definition FROM xapi_activity"
          + " WHERE store_id = :store AND definition IS NOT NULL LIMIT :searched) known"
          + " WHERE definition LIKE :words ESCAPE '!' LIMIT :read";

  private Database database;
  private Instance<AgentNames> names;
  private CurrentUser currentUser;

  /** Verbs of a store; new ones are rare and may come late to the list. */
  private final Cache<Long, List<String>> verbs =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).maximumSize(1_000).build();

  protected Choices() {}

  @Inject
  public Choices(Database database, @Any Instance<AgentNames> names, CurrentUser currentUser) {
    this.database = database;
    this.names = names;
    this.currentUser = currentUser;
  }

  /**
   * Something that may be meant.
   *
   * @param key under which the store knows it
   * @param agent a person
   * @param name name of the person
   * @param iri of an activity
   * @param definition of the activity
   */
  public record Choice(UUID key, AgentId agent, String name, String iri, JsonNode definition) {}

  /** IRIs of the store's verbs. */
  public List<String> verbs() {
    return verbs.get(
        store(),
        store ->
            database
                .jdbi()
                .withHandle(
                    handle ->
                        handle
                            .createQuery(
                                "SELECT iri FROM xapi_verb WHERE store_id = :store LIMIT :most")
                            .bind("store", store)
                            .bind("most", MOST_VERBS)
                            .mapTo(String.class)
                            .list()));
  }

  /** People by words of their name or by their whole number. */
  public List<Choice> people(String words) {
    List<Choice> found = new ArrayList<>();
    for (AgentNames known : names) {
      known
          .find(store(), words, MOST_FOUND)
          .forEach(
              (id, name) ->
                  found.add(new Choice(NameKey.of(store(), id.ifi()), id, name, null, null)));
    }
    return found;
  }

  /** The key of an agent, for its page and for filters. */
  public UUID keyOf(AgentId agent) {
    return NameKey.of(store(), agent.ifi());
  }

  /** The key of a verb or an activity. */
  public UUID keyOf(String iri) {
    return NameKey.of(store(), iri);
  }

  /** Activities whose name has the words, in whatever language. */
  public List<Choice> activities(String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    String pattern =
        '%'
            + sought.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace("\"", "")
            + '%';
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(NAMED)
                    .bind("store", store())
                    .bind("searched", SEARCHED)
                    .bind("words", pattern)
                    .bind("read", READ)
                    .map(
                        (row, context) ->
                            new Choice(
                                SqlTypes.toUuid(row.getBytes("id")),
                                null,
                                null,
                                row.getString("iri"),
                                Json.read(row.getString("definition"))))
                    .list())
        .stream()
        .filter(choice -> isNamed(choice.definition(), sought))
        .sorted(Comparator.comparing(Choice::iri))
        .collect(Collectors.groupingBy(Choices::looks, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(alike -> alike.stream().limit(MOST_ALIKE))
        .limit(MOST_FOUND)
        .toList();
  }

  /** Certificates of a course are activities too, thousands of the same name and type. */
  private static String looks(Choice choice) {
    return choice.definition().path("type").asText("") + ' ' + choice.definition().path("name");
  }

  private static boolean isNamed(JsonNode definition, String sought) {
    for (JsonNode name : definition.path("name")) {
      if (name.asText().toLowerCase(Locale.ROOT).contains(sought)) {
        return true;
      }
    }
    return false;
  }

  private long store() {
    return currentUser.get().institutionId();
  }
}
