package id.corpu.record.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningRecord;
import id.corpu.record.StatementIds;
import id.corpu.record.domain.EventWriter;
import id.corpu.xapi.Authority;
import id.corpu.xapi.StatementStore;
import id.corpu.xapi.StoredStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records events as statements in the store of the person's city. */
@ApplicationScoped
@OpenUseCase("called by features that have checked who does what")
public class StatementRecord implements LearningRecord {

  private static final int AT_ONCE = 500;

  private PersonKeys people;
  private StatementStore store;
  private Clock clock;

  protected StatementRecord() {}

  @Inject
  public StatementRecord(PersonKeys people, StatementStore store, Clock clock) {
    this.people = people;
    this.store = store;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void record(LearningEvent event) {
    recordAll(List.of(event));
  }

  @Override
  @Transactional
  public void recordAll(List<LearningEvent> events) {
    for (int from = 0; from < events.size(); from += AT_ONCE) {
      chunk(events.subList(from, Math.min(events.size(), from + AT_ONCE)));
    }
  }

  @Override
  @Transactional
  public void withdraw(UUID eventId, PersonId owner, PersonId by) {
    Map<PersonId, PersonKey> keys = keysOf(List.of(owner, by));
    PersonKey key = keys.get(owner);
    Optional<StoredStatement> statement = store.find(key.institutionId(), eventId);
    if (statement.isEmpty()) {
      return;
    }
    if (!statement.get().actor().filter(Actors.of(key)::equals).isPresent()) {
      throw new NotFound("event");
    }
    UUID id = StatementIds.of("record.withdrawn", eventId);
    store.append(
        key.institutionId(),
        List.of(new EventWriter(keys).voiding(id, eventId, by, clock.instant())),
        portal(key));
  }

  private void chunk(List<LearningEvent> events) {
    Map<PersonId, PersonKey> keys =
        keysOf(
            events.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.person()), e.instructor().stream()))
                .collect(Collectors.toSet()));
    EventWriter writer = new EventWriter(keys);
    Map<PersonKey, List<ObjectNode>> byCity = new LinkedHashMap<>();
    Map<Long, PersonKey> cities = new LinkedHashMap<>();
    for (LearningEvent event : events) {
      PersonKey key = keys.get(event.person());
      PersonKey city = cities.computeIfAbsent(key.institutionId(), id -> key);
      byCity.computeIfAbsent(city, c -> new java.util.ArrayList<>()).add(writer.write(event));
    }
    byCity.forEach(
        (city, statements) -> store.append(city.institutionId(), statements, portal(city)));
  }

  private Map<PersonId, PersonKey> keysOf(Collection<PersonId> wanted) {
    Map<PersonId, PersonKey> keys = people.keysOf(wanted);
    for (PersonId person : wanted) {
      if (!keys.containsKey(person)) {
        throw new NoSuchElementException("There is no person " + person);
      }
    }
    return keys;
  }

  private static Authority portal(PersonKey city) {
    return new Authority(city.homePage(), "portal", "CorpU", true);
  }
}
