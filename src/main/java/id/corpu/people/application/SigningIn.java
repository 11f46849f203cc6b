package id.corpu.people.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Signing in by NIP, NI PPPK or e-mail. Five wrong passwords lock the account for a quarter of an
 * hour; an unknown name and a locked account cost as much time as a wrong password, so that neither
 * can be found out by the clock.
 */
@ApplicationScoped
@OpenUseCase("signs people in")
public class SigningIn {

  static final int TRIES = 5;
  static final Duration LOCK = Duration.ofMinutes(15);

  private static final String FIND =
      "SELECT id FROM people_person WHERE active AND password_hash IS NOT NULL"
          + " AND (number = :name OR email = :name)";
  private static final String LOCK_ROW =
      "SELECT id, institution_id, password_hash, failed_sign_ins, locked_until FROM people_person"
          + " WHERE id = :id AND active AND password_hash IS NOT NULL FOR UPDATE";

  private Database database;
  private Passwords passwords;
  private AuditTrail audit;
  private Clock clock;

  protected SigningIn() {}

  @Inject
  public SigningIn(Database database, Passwords passwords, AuditTrail audit, Clock clock) {
    this.database = database;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  private record Lock(long id, long institution, String hash, int failed, Instant until) {}

  /**
   * The person's key when name and password fit and the account is not locked.
   *
   * @param name NIP, NI PPPK or e-mail; spaces are ignored, as people copy NIPs with spaces
   */
  @Transactional
  public Optional<Long> check(String name, char[] password) {
    Optional<Lock> found = find(name == null ? "" : name.replaceAll("\\s", ""));
    if (found.isEmpty()) {
      passwords.spendTime(password);
      audit.note("SignIn", null, null, "REFUSED", "UNKNOWN");
      return Optional.empty();
    }
    Lock lock = found.get();
    if (lock.until() != null && lock.until().isAfter(clock.instant())) {
      passwords.spendTime(password);
      refused(lock, "LOCKED");
      return Optional.empty();
    }
    boolean fits = passwords.matches(password, lock.hash());
    if (fits && lock.failed() > 0) {
      set(lock.id(), 0, null);
    } else if (!fits) {
      countFailure(lock);
    }
    return fits ? Optional.of(lock.id()) : Optional.empty();
  }

  private void refused(Lock lock, String reason) {
    audit.noteOf("SignIn", lock.institution(), lock.id(), "REFUSED", reason);
  }

  private void countFailure(Lock lock) {
    int failed = lock.failed() + 1;
    boolean full = failed >= TRIES;
    set(lock.id(), full ? 0 : failed, full ? clock.instant().plus(LOCK) : null);
    refused(lock, full ? "NOW_LOCKED" : "WRONG_PASSWORD");
  }

  /** The row is locked by its key alone, so that a name nobody has locks no other rows. */
  private Optional<Lock> find(String name) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(FIND)
                    .bind("name", name)
                    .mapTo(Long.class)
                    .findFirst()
                    .flatMap(id -> lock(handle, id)));
  }

  private static Optional<Lock> lock(Handle handle, long id) {
    return handle
        .createQuery(LOCK_ROW)
        .bind("id", id)
        .map(
            (row, context) ->
                new Lock(
                    row.getLong("id"),
                    row.getLong("institution_id"),
                    row.getString("password_hash"),
                    row.getInt("failed_sign_ins"),
                    SqlTypes.toInstant(row.getObject("locked_until", LocalDateTime.class))))
        .findFirst();
  }

  private void set(long person, int failed, Instant until) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE people_person SET failed_sign_ins = :failed, locked_until = :until WHERE id = :id")
                    .bind("failed", failed)
                    .bind("until", until)
                    .bind("id", person)
                    .execute());
  }
}
