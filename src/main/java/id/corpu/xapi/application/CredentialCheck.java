package id.corpu.xapi.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ApiCaller;
import id.corpu.platform.security.ApiCredentials;
import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.token.BearerTokens;
import id.corpu.xapi.application.use.UseTally;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.Secret;
import id.corpu.xapi.domain.use.UseKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the credential behind a header. Rows are kept for some seconds, so a request costs a hash
 * and no query, and a revocation or a new secret is felt everywhere within that time.
 */
@ApplicationScoped
@OpenUseCase("this is the door: it finds out who is calling")
public class CredentialCheck implements ApiCredentials {

  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final byte[] NOBODY = new byte[32];
  private static final int KEY_LENGTH = 40;

  private Database database;
  private AuditTrail audit;
  private UseTally use;
  private BearerTokens tokens;
  private Clock clock;
  private final Cache<String, Optional<Known>> known =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();
  private final Cache<String, Boolean> told =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(10_000).build();

  /** A credential with the hashes of its secret and of the one before. */
  private record Known(Credential credential, byte[] hash, byte[] previous) {

    /** Whether the secret before the present one still works. */
    boolean previousWorksAt(Instant now) {
      return previous != null && credential.previousUntil().map(now::isBefore).orElse(false);
    }
  }

  protected CredentialCheck() {}

  @Inject
  public CredentialCheck(
      Database database, AuditTrail audit, UseTally use, BearerTokens tokens, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.use = use;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * The working credential of a Basic header, or what the token of a Bearer header allows, or
   * empty; an unknown key costs as much as a wrong secret.
   *
   * @throws id.corpu.xapi.domain.Refusal 401 or 503 when a token is not taken
   */
  public Optional<Credential> credential(String header) {
    return tokens.isToken(header) ? Optional.of(tokens.bearer(header)) : basic(header);
  }

  private Optional<Credential> basic(String header) {
    String[] pair = pair(header);
    if (pair == null) {
      return Optional.empty();
    }
    Optional<Known> found = known.get(pair[0], this::load);
    Instant now = clock.instant();
    byte[] before = found.filter(k -> k.previousWorksAt(now)).map(Known::previous).orElse(NOBODY);
    boolean fits = Secret.matches(pair[1], found.map(Known::hash).orElse(NOBODY));
    boolean fitsBefore = Secret.matches(pair[1], before);
    Optional<Credential> working =
        found.map(Known::credential).filter(c -> (fits || fitsBefore) && c.worksAt(now));
    if (working.isPresent() && fitsBefore) {
      use.oldSecret(working.get());
    } else if (found.isPresent() && working.isEmpty()) {
      use.refused(found.get().credential());
      refused(pair[0], fits || fitsBefore ? "NOT_WORKING" : "WRONG_SECRET");
    }
    return working;
  }

  @Override
  public Optional<ApiCaller> byAuthorization(String header) {
    Optional<Credential> working = basic(header);
    working.ifPresent(c -> use.call(c.caller(), UseKind.PORTAL, 200, Optional.empty()));
    return working.map(
        c ->
            new ApiCaller(
                c.key(),
                c.label(),
                c.storeId(),
                c.scopes().stream().map(Scope::text).collect(Collectors.toSet())));
  }

  /** Leaves an audit row, one a minute for the same key and reason. */
  public void refused(String key, String reason) {
    if (told.asMap().putIfAbsent(key + ' ' + reason, true) == null) {
      audit.note("Credential", null, key, "REFUSED", reason);
    }
  }

  /** Forgets what is kept of a credential that has changed. */
  void forget(String key) {
    known.invalidate(key);
  }

  private Optional<Known> load(String key) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT "
                            + CredentialRows.COLUMNS
                            + ", secret_hash, previous_hash FROM xapi_credential WHERE access_key = :key")
                    .bind("key", key)
                    .map(
                        (row, context) ->
                            new Known(
                                CredentialRows.credential(row),
                                row.getBytes("secret_hash"),
                                row.getBytes("previous_hash")))
                    .findOne());
  }

  /** Key and secret of a Basic header (RFC 7617), or null. */
  private static String[] pair(String header) {
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return null;
    }
    try {
      String text =
          new String(
              Base64.getDecoder().decode(header.substring(6).trim()), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 1 || colon > KEY_LENGTH
          ? null
          : new String[] {text.substring(0, colon), text.substring(colon + 1)};
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
