package id.corpu.xapi.application;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.NewCredential;
import id.corpu.xapi.domain.Credential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The LRS administrator's work with the credentials of the own institution. */
@ApplicationScoped
@Requires(Permission.MANAGE_LRS)
public class CredentialAdministration {

  private static final String PAGE =
      "SELECT "
          + CredentialRows.COLUMNS
          + " FROM xapi_credential WHERE store_id = :store ORDER BY created_at DESC, id DESC"
          + " LIMIT :limit OFFSET :offset";

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

  /** A page of credentials, the newest first, working or not. */
  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public List<Credential> page(int offset, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(PAGE)
                    .bind("store", currentUser.get().institutionId())
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> CredentialRows.credential(row))
                    .list());
  }

  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public int count() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT COUNT(*) FROM xapi_credential WHERE store_id = :store")
                    .bind("store", currentUser.get().institutionId())
                    .mapTo(Integer.class)
                    .one());
  }

  /**
   * A credential of the own institution.
   *
   * @throws NotFound when there is none
   */
  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public Credential one(String key) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT "
                            + CredentialRows.COLUMNS
                            + " FROM xapi_credential WHERE access_key = :key AND store_id = :store")
                    .bind("key", key)
                    .bind("store", currentUser.get().institutionId())
                    .map((row, context) -> CredentialRows.credential(row))
                    .findOne())
        .orElseThrow(() -> new NotFound("credential"));
  }

  /** Creates a credential; see {@link CredentialBook#issue}. */
  @Transactional
  public NewCredential create(String label, Set<String> scopes, Optional<Instant> expiresAt) {
    return book.issue(
        currentUser.get().institutionId(),
        label,
        scopes,
        expiresAt,
        Optional.of(currentUser.get().personId()));
  }

  /**
   * Revokes a credential for good; one that is revoked already stays as it is.
   *
   * @throws NotFound when the institution has no such credential
   */
  @Transactional
  public void revoke(String key) {
    int found =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createUpdate(
                            "UPDATE xapi_credential SET revoked_at = COALESCE(revoked_at, :now)"
                                + " WHERE access_key = :key AND store_id = :store")
                        .bind("now", clock.instant())
                        .bind("key", key)
                        .bind("store", currentUser.get().institutionId())
                        .execute());
    check.forget(key);
    if (found == 0) {
      throw new NotFound("credential");
    }
  }
}
