package id.corpu.people.application;

import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.StatusHistory;
import id.corpu.people.UnitCard;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads people, units and status periods for the other features. */
@ApplicationScoped
@OpenUseCase("asked by use cases of other features, which guard and limit what they show")
public class PeopleDirectory implements People {

  private static final String LATER = " ORDER BY p.name, p.id LIMIT :limit";
  private static final int ALL = 100_000;

  private Database database;
  private Institutions institutions;
  private Clock clock;

  protected PeopleDirectory() {}

  @Inject
  public PeopleDirectory(Database database, Institutions institutions, Clock clock) {
    this.database = database;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Override
  public Optional<PersonCard> card(long personId) {
    return cards("p.id = :id", Map.of("id", personId), 1).findFirst();
  }

  @Override
  public Optional<PersonCard> byUuid(UUID uuid) {
    return cards("p.uuid = :uuid", Map.of("uuid", uuid), 1).findFirst();
  }

  @Override
  public Map<Long, PersonCard> cards(Collection<Long> personIds) {
    return PersonRows.inParts(
        personIds,
        part ->
            cards(PersonRows.in("p.id", part), Map.of(), ALL)
                .collect(Collectors.toMap(PersonCard::id, card -> card)));
  }

  @Override
  public Map<String, PersonCard> byNumbers(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    Map<Long, String> found = new HashMap<>();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery("SELECT id, number FROM people_person WHERE number IN (<numbers>)")
                    .bindList("numbers", List.copyOf(Set.copyOf(numbers)))
                    .map((row, context) -> found.put(row.getLong("id"), row.getString("number")))
                    .list());
    return cards(found.keySet()).values().stream()
        .collect(Collectors.toMap(card -> found.get(card.id()), card -> card));
  }

  @Override
  public UUID uuidOf(long personId) {
    return card(personId).map(PersonCard::uuid).orElseThrow(() -> new NotFound("person"));
  }

  @Override
  public StatusHistory statusHistory(long personId) {
    return statusHistories(Set.of(personId)).get(personId);
  }

  @Override
  public Map<Long, StatusHistory> statusHistories(Collection<Long> personIds) {
    return PersonRows.inParts(
        personIds,
        part -> {
          Map<Long, StatusHistory> histories = new HashMap<>();
          Map<Long, List<StatusHistory.Period>> periods =
              database.jdbi().withHandle(handle -> PersonRows.periods(handle, part));
          for (long id : part) {
            histories.put(id, new StatusHistory(id, periods.getOrDefault(id, List.of())));
          }
          return histories;
        });
  }

  @Override
  public List<PersonCard> staffOf(long supervisorId) {
    return cards("p.supervisor_id = :id AND p.active", Map.of("id", supervisorId), ALL).toList();
  }

  @Override
  public List<PersonCard> find(long institutionId, String words, int limit) {
    Map<String, Object> bindings = new LinkedHashMap<>();
    bindings.put("institution", institutionId);
    String match = PersonRows.match(words, bindings);
    return cards("p.institution_id = :institution AND p.active AND " + match, bindings, limit)
        .toList();
  }

  @Override
  public List<UnitCard> unitsBeneath(long unitId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                UnitRows.list(
                    handle,
                    "EXISTS (SELECT 1 FROM people_unit top WHERE top.id = :id"
                        + " AND u.path LIKE CONCAT(top.path, '%'))",
                    Map.of("id", unitId)));
  }

  @Override
  public List<UnitCard> units(long institutionId) {
    return database
        .jdbi()
        .withHandle(
            handle -> UnitRows.list(handle, "u.institution_id = :id", Map.of("id", institutionId)));
  }

  @Override
  public Optional<Institution> institution(long institutionId) {
    return institutions.byId(institutionId);
  }

  @Override
  public List<Institution> institutions() {
    return institutions.all();
  }

  private Stream<PersonCard> cards(String condition, Map<String, Object> bindings, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(PersonRows.CARD + " WHERE " + condition + LATER)
                    .bindMap(bindings)
                    .bind("today", PersonRows.today(clock))
                    .bind("limit", limit)
                    .map((row, context) -> PersonRows.card(row))
                    .list())
        .stream();
  }
}
