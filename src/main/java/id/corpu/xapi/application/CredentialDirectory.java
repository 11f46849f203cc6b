package id.corpu.xapi.application;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.CredentialEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The credentials of the own institution as the LRS administrator sees them. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class CredentialDirectory {

  private static final String PAGE =
      "SELECT "
          + CredentialRows.COLUMNS
          + " FROM xapi_credential WHERE store_id = :store ORDER BY created_at DESC, id DESC"
          + " LIMIT :limit OFFSET :offset";

  private Database database;
  private CurrentUser currentUser;

  protected CredentialDirectory() {}

  @Inject
  public CredentialDirectory(Database database, CurrentUser currentUser) {
    this.database = database;
    this.currentUser = currentUser;
  }

  /** A page of credentials, the newest first, working or not. */
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

  /** What happened to a credential of the own institution, the latest first. */
  public List<CredentialEvent> history(String key) {
    long id = one(key).id();
    return database.jdbi().withHandle(handle -> CredentialHistory.of(handle, id));
  }
}
