package id.corpu.people.application;

import id.corpu.people.People;
import id.corpu.people.domain.AsnStatus;
import id.corpu.people.domain.Person;
import id.corpu.people.domain.Position;
import id.corpu.people.domain.RoleAssignment;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts together a person's page, limited to the city of whoever looks. */
@ApplicationScoped
@OpenUseCase("used by PersonAdministration and OwnProfile, which are guarded")
public class PersonReading {

  @PersistenceContext private EntityManager entities;
  @Inject private People people;
  @Inject private Clock clock;

  /** A person of the account's city. */
  Person person(Account account, UUID uuid) {
    return entities
        .createQuery(
            "SELECT p FROM Person p WHERE p.uuid = :uuid AND p.institutionId = :city", Person.class)
        .setParameter("uuid", uuid)
        .setParameter("city", account.institutionId())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("person"));
  }

  PersonView view(Account account, UUID uuid) {
    Person person = person(account, uuid);
    Position position =
        person.positionId() == null ? null : entities.find(Position.class, person.positionId());
    Instant locked = person.lockedUntil();
    return new PersonView(
        people.card(person.id()).orElseThrow(() -> new NotFound("person")),
        person.email(),
        position == null ? null : position.kind(),
        person.supervisorId() == null ? null : people.card(person.supervisorId()).orElse(null),
        statuses(person.id()),
        roles(person.id()),
        person.mayEverSignIn(),
        person.hasOneTimePassword(),
        locked != null && locked.isAfter(clock.instant()) ? locked : null,
        today(account));
  }

  List<RoleAssignment> roles(long personId) {
    return entities
        .createQuery(
            "SELECT r FROM RoleAssignment r WHERE r.personId = :id ORDER BY r.from DESC, r.id DESC",
            RoleAssignment.class)
        .setParameter("id", personId)
        .getResultList();
  }

  LocalDate today(Account account) {
    return LocalDate.now(clock.withZone(account.zone()));
  }

  private List<AsnStatus> statuses(long personId) {
    return entities
        .createQuery(
            "SELECT s FROM AsnStatus s WHERE s.personId = :id ORDER BY s.from DESC",
            AsnStatus.class)
        .setParameter("id", personId)
        .getResultList();
  }
}
