package id.corpu.people.application;

import id.corpu.people.Role;
import id.corpu.people.domain.Decree;
import id.corpu.people.domain.Person;
import id.corpu.people.domain.RoleAssignment;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What an administrator does to one person: look, lay a role on, end it, give a new password. */
@ApplicationScoped
@Requires(Permission.MANAGE_PEOPLE)
public class PersonAdministration {

  /** Roles that are laid on by decree; the others follow from being active or having staff. */
  public static final Set<Role> BY_DECREE =
      EnumSet.complementOf(EnumSet.of(Role.ASN, Role.SUPERVISOR));

  private static final int DECREE_LENGTH = 80;

  @PersistenceContext private EntityManager entities;
  @Inject private PersonReading reading;
  @Inject private Passwords passwords;
  @Inject private PeopleAccounts accounts;
  @Inject private CurrentUser currentUser;

  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public PersonView view(UUID person) {
    return reading.view(currentUser.get(), person);
  }

  /**
   * Lays a role on a person.
   *
   * @param until last day, or null for until further notice
   * @throws InvalidInput ROLE_DERIVED, DECREE_MISSING, ROLE_PERIOD
   * @throws Conflict ROLE_ALREADY when the person has the role on some of these days
   */
  @Transactional
  public void assign(UUID person, Role role, Decree decree, LocalDate from, LocalDate until) {
    if (role == null || !BY_DECREE.contains(role)) {
      throw new InvalidInput("ROLE_DERIVED", "role");
    }
    String number = decree.number() == null ? "" : decree.number().strip();
    if (number.isEmpty() || number.length() > DECREE_LENGTH || decree.date() == null) {
      throw new InvalidInput("DECREE_MISSING", "decree");
    }
    if (from == null || (until != null && until.isBefore(from))) {
      throw new InvalidInput("ROLE_PERIOD", "until");
    }
    Person found = reading.person(currentUser.get(), person);
    boolean already =
        reading.roles(found.id()).stream()
            .anyMatch(a -> a.getRole() == role && a.overlaps(from, until));
    if (already) {
      throw new Conflict("ROLE_ALREADY");
    }
    entities.persist(
        new RoleAssignment(found.id(), role, new Decree(number, decree.date()), from, until));
    accounts.forget(found.id());
  }

  /**
   * Ends a role at once.
   *
   * @throws Conflict ROLE_OWN_ADMIN for one's own administrator role, so that nobody locks
   *     themselves out; CHANGED_MEANWHILE
   */
  @Transactional
  public void end(UUID person, long assignment, int version) {
    Account account = currentUser.get();
    Person found = reading.person(account, person);
    RoleAssignment role =
        reading.roles(found.id()).stream()
            .filter(r -> r.getId() == assignment)
            .findFirst()
            .orElseThrow(() -> new NotFound("role"));
    if (role.getRole() == Role.BKPSDM_ADMIN && found.id() == account.personId()) {
      throw new Conflict("ROLE_OWN_ADMIN");
    }
    if (role.getVersion() != version) {
      throw new Conflict("CHANGED_MEANWHILE");
    }
    role.endBefore(reading.today(account));
    accounts.forget(found.id());
  }

  /**
   * Gives a person a new password that works until they choose their own at the next sign-in; also
   * ends a lock.
   *
   * @return the password, to be shown once and kept nowhere
   */
  @Transactional
  public String resetPassword(UUID person) {
    Person found = reading.person(currentUser.get(), person);
    String password = OneTimePassword.make();
    found.giveOneTimePassword(passwords.hash(password.toCharArray()));
    accounts.forget(found.id());
    return password;
  }
}
