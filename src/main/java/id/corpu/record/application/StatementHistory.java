package id.corpu.record.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.Profile;
import id.corpu.record.domain.EventReader;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.StatementStore;
import id.corpu.xapi.StoredStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads people's learning back from the store. */
@ApplicationScoped
@OpenUseCase("called by features that have checked who asks about whom")
public class StatementHistory implements LearningHistory {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Comparator<LearningEvent> IN_TIME =
      Comparator.comparing(LearningEvent::timestamp).thenComparing(LearningEvent::id);

  private PersonKeys people;
  private StatementStore store;
  private EventReader reader;

  protected StatementHistory() {}

  @Inject
  public StatementHistory(PersonKeys people, StatementStore store) {
    this.people = people;
    this.store = store;
    this.reader = new EventReader(people::byUuid);
  }

  @Override
  public List<LearningEvent> of(PersonId person, Instant from, Instant until, Relevance relevance) {
    return ofAll(List.of(person), from, until, relevance).get(person);
  }

  @Override
  public Map<PersonId, List<LearningEvent>> ofAll(
      Collection<PersonId> wanted, Instant from, Instant until, Relevance relevance) {
    Map<PersonId, List<LearningEvent>> events = new HashMap<>();
    wanted.forEach(person -> events.put(person, new ArrayList<>()));
    agentsByCity(wanted)
        .forEach(
            (city, agents) ->
                store.ofActors(
                    city,
                    agents.keySet(),
                    relevance == Relevance.CREDIT_EARNED
                        ? Optional.of(Deed.EARNED.iri())
                        : Optional.empty(),
                    from,
                    until,
                    statement -> read(statement, agents, relevance, events)));
    events.values().forEach(list -> list.sort(IN_TIME));
    return events;
  }

  @Override
  public Optional<String> statement(UUID eventId, PersonId owner) {
    return agentsByCity(List.of(owner)).entrySet().stream()
        .flatMap(
            city ->
                store.find(city.getKey(), eventId).stream()
                    .filter(
                        found -> found.actor().filter(city.getValue()::containsKey).isPresent()))
        .map(StoredStatement::json)
        .findFirst();
  }

  private void read(
      StoredStatement statement,
      Map<AgentId, PersonId> agents,
      Relevance relevance,
      Map<PersonId, List<LearningEvent>> events) {
    if (!mayConcern(statement.json(), relevance)) {
      return;
    }
    PersonId person = agents.get(statement.actor().orElseThrow());
    event(statement, person)
        .filter(event -> relevance == Relevance.ALL || event.credit().isPresent())
        .ifPresent(events.get(person)::add);
  }

  /** Looks at the text alone, which saves reading what is not wanted. */
  private static boolean mayConcern(String json, Relevance relevance) {
    return switch (relevance) {
      case ALL -> true;
      case CREDIT, CREDIT_EARNED -> json.contains(Profile.PATHWAY);
      case CREDIT_DATED ->
          json.contains(Profile.PATHWAY)
              && (json.contains(Profile.DAYS) || json.contains(Profile.PERIOD));
    };
  }

  private Optional<LearningEvent> event(StoredStatement statement, PersonId person) {
    try {
      return reader.read(
          statement.id(), JSON.readTree(statement.json()), person, statement.timestamp());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Long, Map<AgentId, PersonId>> agentsByCity(Collection<PersonId> wanted) {
    Map<PersonId, String> emails = people.emailsOf(wanted);
    Map<Long, Map<AgentId, PersonId>> agents = new HashMap<>();
    for (PersonKey key : people.keysOf(wanted).values()) {
      Map<AgentId, PersonId> city =
          agents.computeIfAbsent(key.institutionId(), c -> new HashMap<>());
      city.put(Actors.of(key), key.id());
      String email = emails.get(key.id());
      if (email != null) {
        city.put(AgentId.mbox("mailto:" + email), key.id());
      }
    }
    return agents;
  }
}
