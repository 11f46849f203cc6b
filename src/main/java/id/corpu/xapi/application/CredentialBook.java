package id.corpu.xapi.application;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.CredentialIssuing;
import id.corpu.xapi.NewCredential;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.CredentialEvent.Kind;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Issues credentials. */
@ApplicationScoped
@OpenUseCase("called by use cases that have checked who asks, and by the loader of demo data")
public class CredentialBook implements CredentialIssuing {

  private static final String INSERT =
      "INSERT INTO xapi_credential (store_id, access_key, secret_hash, label, scopes, created_by,"
          + " created_at, expires_at, per_minute)"
          + " VALUES (:store, :key, :hash, :label, :scopes, :by, :now, :expires, :perMinute)";

  private Database database;
  private Clock clock;

  protected CredentialBook() {}

  @Inject
  public CredentialBook(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional
  public NewCredential issue(
      long storeId,
      String label,
      Set<String> scopes,
      Optional<Instant> expiresAt,
      Optional<Long> createdBy) {
    CredentialDraft draft = new CredentialDraft(label, scopes, expiresAt, Optional.empty());
    return issue(storeId, draft, CredentialHistory.Author.of(createdBy));
  }

  /**
   * Issues a credential and writes down who did.
   *
   * @throws InvalidInput CREDENTIAL_LABEL, CREDENTIAL_SCOPES, CREDENTIAL_EXPIRY, CREDENTIAL_LIMIT
   */
  @Transactional
  NewCredential issue(long storeId, CredentialDraft draft, CredentialHistory.Author author) {
    Instant now = clock.instant();
    draft.check(now);
    NewCredential issued = new NewCredential(Secret.newKey(), Secret.newSecret());
    String granted = Credential.text(known(draft.scopes()));
    database
        .jdbi()
        .useHandle(
            handle -> {
              long id =
                  handle
                      .createUpdate(INSERT)
                      .bind("store", storeId)
                      .bind("key", issued.key())
                      .bind("hash", Secret.hash(issued.secret()))
                      .bind("label", draft.label().strip())
                      .bind("scopes", granted)
                      .bind("by", author.personId().orElse(null))
                      .bind("now", now)
                      .bind("expires", draft.expiresAt().orElse(null))
                      .bind("perMinute", draft.perMinute().orElse(null))
                      .executeAndReturnGeneratedKeys()
                      .mapTo(Long.class)
                      .one();
              new CredentialHistory(handle, id, now, author).add(Kind.CREATED, null, null);
            });
    return issued;
  }

  private static Set<Scope> known(Set<String> texts) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String text : texts) {
      scopes.add(Scope.of(text).orElseThrow(() -> new InvalidInput("CREDENTIAL_SCOPES", "scopes")));
    }
    if (scopes.isEmpty()) {
      throw new InvalidInput("CREDENTIAL_SCOPES", "scopes");
    }
    return scopes;
  }
}
