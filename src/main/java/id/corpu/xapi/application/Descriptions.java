package id.corpu.xapi.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.NameKey;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a store knows of an activity or an agent (xAPI Communication 2.4 and 2.5). */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door")
public class Descriptions {

  /** More names than that tell nobody more. */
  private static final int MOST_NAMES = 200;

  private Database database;

  protected Descriptions() {}

  @Inject
  public Descriptions(Database database) {
    this.database = database;
  }

  /** The Activity object, with all that is known of it; of an unknown one only its id. */
  public String activity(long storeId, String iri) {
    ObjectNode activity =
        Json.MAPPER.createObjectNode().put("objectType", "Activity").put("id", iri);
    database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT definition FROM xapi_activity"
                            + " WHERE id = :id AND definition IS NOT NULL")
                    .bind("id", NameKey.of(storeId, iri))
                    .mapTo(String.class)
                    .findOne())
        .ifPresent(definition -> activity.set("definition", Json.read(definition)));
    return Json.write(activity);
  }

  /** The Person object of an agent. */
  public String person(long storeId, JsonNode agent) {
    AgentId id = Parameters.idOf(agent);
    UUID key = NameKey.of(storeId, id.ifi());
    List<String> names =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT name FROM xapi_actor_name WHERE actor_id = :actor"
                                + " ORDER BY name, name_id LIMIT :most")
                        .bind("actor", key)
                        .bind("most", MOST_NAMES)
                        .mapTo(String.class)
                        .list());
    return Json.write(Person.of(agent, names));
  }
}
