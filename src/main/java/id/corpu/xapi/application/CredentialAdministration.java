package id.corpu.xapi.application;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.xapi.NewCredential;
import id.corpu.xapi.application.CredentialHistory.Author;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.CredentialEvent.Kind;
import id.corpu.xapi.domain.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Changes of the own institution's credentials by its LRS administrator, each written down. */
@ApplicationScoped
@Requires(Permission.MANAGE_LRS)
public class CredentialAdministration {

  /** Longest that an old secret works beside the new one. */
  public static final Duration LONGEST_OVERLAP = Duration.ofDays(7);

  private Database database;
  private CredentialBook book;
  private CredentialCheck check;
  private CurrentUser currentUser;
  private Clock clock;

  protected CredentialAdministration() {}

  @Inject
  public CredentialAdministration(
      Database database,
      CredentialBook book,
      CredentialCheck check,
      CurrentUser currentUser,
      Clock clock) {
    this.database = database;
    this.book = book;
    this.check = check;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Creates a credential; see {@link CredentialBook#issue}. */
  @Transactional
  public NewCredential create(CredentialDraft draft) {
    return book.issue(currentUser.get().institutionId(), draft, Author.of(currentUser.get()));
  }

  /**
   * Changes label, expiry and limit; the scopes stay.
   *
   * @param version what the caller has seen
   * @throws NotFound when the institution has no such credential, or it is revoked
   * @throws Conflict CHANGED_MEANWHILE when somebody else was faster
   * @throws InvalidInput CREDENTIAL_LABEL, CREDENTIAL_EXPIRY, CREDENTIAL_LIMIT
   */
  @Transactional
  public void change(String key, int version, CredentialDraft draft) {
    Instant now = clock.instant();
    database
        .jdbi()
        .useHandle(
            handle -> {
              Credential before = locked(handle, key);
              if (before.version() != version) {
                throw new Conflict("CHANGED_MEANWHILE");
              }
              // An expiry that has passed may stay as it is while the name is mended
              boolean sameExpiry = draft.expiresAt().equals(before.expiresAt());
              draft.check(sameExpiry ? Instant.MIN : now);
              handle
                  .createUpdate(
                      "UPDATE xapi_credential SET label = :label, expires_at = :expires,"
                          + " per_minute = :perMinute, version = version + 1 WHERE id = :id")
                  .bind("label", draft.label().strip())
                  .bind("expires", draft.expiresAt().orElse(null))
                  .bind("perMinute", draft.perMinute().orElse(null))
                  .bind("id", before.id())
                  .execute();
              CredentialHistory history = history(handle, before, now);
              note(history, Kind.LABEL, before.label(), draft.label().strip());
              note(history, Kind.EXPIRY, before.expiresAt(), draft.expiresAt());
              note(history, Kind.LIMIT, before.perMinute(), draft.perMinute());
            });
    check.forget(key);
  }

  /**
   * Makes a new secret; the one before works on for a while, one before that no more.
   *
   * @param overlap zero: the old one ends at once
   * @return the key with the new secret, which is kept nowhere
   * @throws NotFound when the institution has no such credential, or it is revoked
   * @throws InvalidInput CREDENTIAL_OVERLAP when it is longer than a week
   */
  @Transactional
  public NewCredential rotate(String key, Duration overlap) {
    if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
      throw new InvalidInput("CREDENTIAL_OVERLAP", "overlap");
    }
    Instant now = clock.instant();
    Instant until = overlap.isZero() ? null : now.plus(overlap);
    NewCredential issued = new NewCredential(key, Secret.newSecret());
    database
        .jdbi()
        .useHandle(
            handle -> {
              Credential before = locked(handle, key);
              handle
                  .createUpdate(
                      "UPDATE xapi_credential SET previous_hash = IF(:until IS NULL, NULL,"
                          + " secret_hash), previous_until = :until, secret_hash = :hash,"
                          + " version = version + 1 WHERE id = :id")
                  .bind("until", until)
                  .bind("hash", Secret.hash(issued.secret()))
                  .bind("id", before.id())
                  .execute();
              String end = until == null ? null : until.toString();
              history(handle, before, now).add(Kind.ROTATED, null, end);
            });
    check.forget(key);
    return issued;
  }

  /**
   * Revokes a credential for good; one that is revoked already stays as it is.
   *
   * @throws NotFound when the institution has no such credential
   */
  @Transactional
  public void revoke(String key) {
    Instant now = clock.instant();
    database
        .jdbi()
        .useHandle(
            handle -> {
              Credential before = find(handle, key);
              if (before.revokedAt().isEmpty()) {
                handle
                    .createUpdate(
                        "UPDATE xapi_credential SET revoked_at = :now, version = version + 1"
                            + " WHERE id = :id")
                    .bind("now", now)
                    .bind("id", before.id())
                    .execute();
                history(handle, before, now).add(Kind.REVOKED, null, null);
              }
            });
    check.forget(key);
  }

  private CredentialHistory history(Handle handle, Credential credential, Instant now) {
    return new CredentialHistory(handle, credential.id(), now, Author.of(currentUser.get()));
  }

  private static void note(CredentialHistory history, Kind kind, Object was, Object became) {
    if (!Objects.equals(was, became)) {
      history.add(kind, text(was), text(became));
    }
  }

  private static String text(Object value) {
    Object inside = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    return inside == null ? null : inside.toString();
  }

  /** A credential that is not revoked. */
  private Credential locked(Handle handle, String key) {
    Credential credential = find(handle, key);
    if (credential.revokedAt().isPresent()) {
      throw new NotFound("credential");
    }
    return credential;
  }

  private Credential find(Handle handle, String key) {
    return handle
        .createQuery(
            "SELECT "
                + CredentialRows.COLUMNS
                + " FROM xapi_credential WHERE access_key = :key AND store_id = :store FOR UPDATE")
        .bind("key", key)
        .bind("store", currentUser.get().institutionId())
        .map((row, context) -> CredentialRows.credential(row))
        .findOne()
        .orElseThrow(() -> new NotFound("credential"));
  }
}
