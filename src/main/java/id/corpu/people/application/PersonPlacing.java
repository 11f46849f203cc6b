package id.corpu.people.application;

import id.corpu.people.PersonCard;
import id.corpu.people.UnitCard;
import id.corpu.people.domain.Person;
import id.corpu.people.domain.Position;
import id.corpu.people.domain.Post;
import id.corpu.people.domain.SupervisorChoice;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An administrator moves one person to another unit, post or supervisor between two imports. The
 * personnel system stays the source: a later import says anew what its file says.
 */
@ApplicationScoped
@Requires(Permission.MANAGE_PEOPLE)
public class PersonPlacing {

  @PersistenceContext private EntityManager entities;
  @Inject private Database database;
  @Inject private PersonReading reading;
  @Inject private PeopleDirectory directory;
  @Inject private SupervisorLookup supervisors;
  @Inject private PositionList positions;
  @Inject private PeopleAccounts accounts;
  @Inject private CurrentUser currentUser;

  /**
   * Where somebody stands now, with what may be chosen.
   *
   * @param supervisor name of the supervisor, or null
   * @param version what a change has to name, so that nobody overwrites another's
   */
  public record Place(
      String name,
      long unitId,
      Post post,
      String supervisor,
      int version,
      List<UnitCard> units,
      List<String> positions) {}

  /** The place of a person of one's city. */
  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public Place of(UUID uuid) {
    Account account = currentUser.get();
    Person person = reading.person(account, uuid);
    Position position =
        person.positionId() == null ? null : entities.find(Position.class, person.positionId());
    return new Place(
        person.name(),
        person.unitId(),
        new Post(
            position == null ? null : position.name(), position == null ? null : position.kind()),
        supervisorName(person),
        person.version(),
        directory.units(account.institutionId()),
        positions.names(account.institutionId()));
  }

  /**
   * Moves a person.
   *
   * @param version the version that was looked at
   * @param supervisor key, number or name of the new supervisor; blank for none
   * @throws InvalidInput UNIT_UNKNOWN, POSITION_NAME, POSITION_KIND, and what {@link
   *     SupervisorChoice} refuses
   * @throws Conflict CHANGED_MEANWHILE, IMPORT_RUNNING, SUPERVISOR_AMBIGUOUS
   */
  @Transactional
  public void place(UUID uuid, int version, Long unit, Post post, String supervisor) {
    Account account = currentUser.get();
    long city = account.institutionId();
    holdOrder(city);
    Person person = reading.person(account, uuid);
    entities.refresh(person, LockModeType.PESSIMISTIC_WRITE);
    if (person.version() != version) {
      throw new Conflict("CHANGED_MEANWHILE");
    }
    if (directory.units(city).stream().noneMatch(known -> Objects.equals(known.id(), unit))) {
      throw new InvalidInput("UNIT_UNKNOWN", "unit");
    }
    Long before = person.supervisorId();
    Long after = supervisorId(person, city, supervisor == null ? "" : supervisor.strip());
    person.place(unit, positions.keyOf(city, post), after);
    entities.flush();
    Stream.of(person.id(), before, after).filter(Objects::nonNull).forEach(accounts::forget);
  }

  private void holdOrder(long city) {
    boolean importRuns =
        database
            .jdbi()
            .withHandle(
                handle -> {
                  CityOrder.hold(handle, city);
                  return CityOrder.importRuns(handle, city);
                });
    if (importRuns) {
      throw new Conflict("IMPORT_RUNNING");
    }
  }

  private Long supervisorId(Person person, long city, String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.equals(supervisorName(person))) {
      return person.supervisorId();
    }
    PersonCard chosen = supervisors.named(city, typed);
    SupervisorChoice.check(person.id(), city, chosen, supervisors.above(chosen.id()));
    return chosen.id();
  }

  private String supervisorName(Person person) {
    return person.supervisorId() == null
        ? null
        : directory.card(person.supervisorId()).map(PersonCard::name).orElse(null);
  }
}
