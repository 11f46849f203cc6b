package id.corpu.people.application;

import id.corpu.people.PersonCard;
import id.corpu.people.domain.Ancestry;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the supervisor whom an administrator has typed, and the line of those above them. */
@Dependent
class SupervisorLookup {

  private static final String EXACT =
      "SELECT id FROM people_person WHERE institution_id = :city"
          + " AND (personnel_key = :text OR number = :digits OR name = :text) ORDER BY active DESC";

  @Inject private Database database;
  @Inject private PeopleDirectory directory;

  /**
   * The person of the city with that key, number or name; a part of the name is enough when only
   * one active person has it.
   *
   * @throws InvalidInput SUPERVISOR_UNKNOWN
   * @throws Conflict SUPERVISOR_AMBIGUOUS when there are several of that name
   */
  PersonCard named(long institution, String text) {
    List<Long> exact =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(EXACT)
                        .bind("city", institution)
                        .bind("text", text)
                        .bind("digits", text.replaceAll("\\s", ""))
                        .mapTo(Long.class)
                        .list());
    if (!exact.isEmpty()) {
      return only(exact.stream().map(id -> directory.card(id).orElseThrow()).toList());
    }
    return only(directory.find(institution, text, 2));
  }

  private static PersonCard only(List<PersonCard> found) {
    if (found.isEmpty()) {
      throw new InvalidInput("SUPERVISOR_UNKNOWN", "supervisor");
    }
    if (found.size() > 1) {
      throw new Conflict("SUPERVISOR_AMBIGUOUS");
    }
    return found.get(0);
  }

  /** Who stands above a person, up to the top or round a circle. */
  Ancestry<Long> above(long person) {
    Map<Long, Long> above = new HashMap<>();
    PersonCard at = directory.card(person).orElse(null);
    while (at != null && at.supervisorId() != null && !above.containsKey(at.id())) {
      above.put(at.id(), at.supervisorId());
      at = directory.card(at.supervisorId()).orElse(null);
    }
    return new Ancestry<>(above);
  }
}
