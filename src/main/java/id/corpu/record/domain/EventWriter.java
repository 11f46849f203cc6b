package id.corpu.record.domain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.record.CreditFacts;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.Outcome;
import id.corpu.record.Profile;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes events as statements of the CorpU profile. People appear as accounts of their city, named
 * by UUID: no names, no NIP, nothing that says who they are outside the portal.
 */
public final class EventWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private final Map<PersonId, PersonKey> people;

  /**
   * @param people keys of everybody in the events, instructors too
   */
  public EventWriter(Map<PersonId, PersonKey> people) {
    this.people = people;
  }

  public ObjectNode write(LearningEvent event) {
    ObjectNode statement = JSON.objectNode();
    statement.put("id", event.id().toString());
    statement.set("actor", agent(event.person()));
    ObjectNode verb = statement.putObject("verb").put("id", event.deed().iri());
    verb.set("display", languages(event.deed().display()));
    statement.set("object", activity(event.object()));
    result(statement, event.outcome());
    context(statement.putObject("context"), event);
    return statement.put("timestamp", event.timestamp().toString());
  }

  /** The statement that takes another one back. */
  public ObjectNode voiding(UUID id, UUID target, PersonId by, Instant now) {
    ObjectNode statement = JSON.objectNode();
    statement.put("id", id.toString());
    statement.set("actor", agent(by));
    statement
        .putObject("verb")
        .put("id", VOIDED)
        .set("display", languages(Map.of("id", "membatalkan", "en", "voided")));
    statement.putObject("object").put("objectType", "StatementRef").put("id", target.toString());
    return statement.put("timestamp", now.toString());
  }

  private ObjectNode agent(PersonId person) {
    PersonKey key = people.get(person);
    if (key == null) {
      throw new IllegalArgumentException("There is no person " + person);
    }
    ObjectNode agent = JSON.objectNode().put("objectType", "Agent");
    agent.putObject("account").put("homePage", key.homePage()).put("name", key.uuid().toString());
    return agent;
  }

  private static ObjectNode activity(LearningObject object) {
    ObjectNode activity = JSON.objectNode().put("objectType", "Activity").put("id", object.iri());
    ObjectNode definition = activity.putObject("definition").put("type", object.type().iri());
    if (!object.name().isEmpty()) {
      definition.set("name", languages(object.name()));
    }
    return activity;
  }

  private static void result(ObjectNode statement, Outcome outcome) {
    ObjectNode result = JSON.objectNode();
    outcome.score().ifPresent(score -> result.putObject("score").put("scaled", score));
    outcome.success().ifPresent(success -> result.put("success", success));
    outcome.completion().ifPresent(completion -> result.put("completion", completion));
    outcome.duration().ifPresent(duration -> result.put("duration", duration.toString()));
    outcome.response().ifPresent(response -> result.put("response", response));
    if (!result.isEmpty()) {
      statement.set("result", result);
    }
  }

  private void context(ObjectNode context, LearningEvent event) {
    event.registration().ifPresent(r -> context.put("registration", r.toString()));
    event.instructor().ifPresent(coach -> context.set("instructor", agent(coach)));
    ObjectNode activities = context.putObject("contextActivities");
    event.parent().ifPresent(parent -> activities.putArray("parent").add(activity(parent)));
    if (!event.grouping().isEmpty()) {
      ArrayNode grouping = activities.putArray("grouping");
      event.grouping().forEach(wider -> grouping.add(activity(wider)));
    }
    activities
        .putArray("category")
        .addObject()
        .put("objectType", "Activity")
        .put("id", Profile.VERSION);
    event.credit().ifPresent(facts -> credit(context.putObject("extensions"), facts));
  }

  private static void credit(ObjectNode extensions, CreditFacts facts) {
    extensions.put(Profile.PATHWAY, facts.pathway()).put(Profile.SCOPE, facts.scope().name());
    facts.programmeJp().ifPresent(jp -> extensions.put(Profile.PROGRAMME_JP, jp.toPlainString()));
    if (!facts.days().isEmpty()) {
      ArrayNode days = extensions.putArray(Profile.DAYS);
      facts.days().forEach(day -> days.add(day.toString()));
    }
    facts.count().ifPresent(count -> extensions.put(Profile.COUNT, count));
    facts.semesters().ifPresent(semesters -> extensions.put(Profile.SEMESTERS, semesters));
    if (facts.start().isPresent() || facts.end().isPresent()) {
      ObjectNode period = extensions.putObject(Profile.PERIOD);
      facts.start().ifPresent(start -> period.put("start", start.toString()));
      facts.end().ifPresent(end -> period.put("end", end.toString()));
    }
    if (!facts.evidence().isEmpty()) {
      ArrayNode evidence = extensions.putArray(Profile.EVIDENCE);
      facts.evidence().forEach(evidence::add);
    }
  }

  private static ObjectNode languages(Map<String, String> texts) {
    ObjectNode map = JSON.objectNode();
    new TreeMap<>(texts).forEach(map::put);
    return map;
  }
}
