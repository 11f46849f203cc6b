package id.corpu.xapi.web;

import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.use.LastUse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A credential as the list shows it.
 *
 * @param state {@code working}, {@code ending} within two weeks, {@code expired} or {@code
 *     revoked}: keys of the bundle
 * @param scopes keys of the scopes' labels
 * @param previousUntil until when the old secret works; null when none does
 * @param last null when it was never used
 */
public record CredentialRow(
    String key,
    String label,
    List<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant previousUntil,
    Integer perMinute,
    String state,
    LastUse last) {

  private static final Duration NEAR = Duration.ofDays(14);

  static CredentialRow of(Credential credential, Instant now, LastUse last) {
    return new CredentialRow(
        credential.key(),
        credential.label(),
        credential.scopes().stream().sorted().map(Scope::key).toList(),
        credential.createdAt(),
        credential.expiresAt().orElse(null),
        credential.revokedAt().orElse(null),
        credential.previousUntil().filter(now::isBefore).orElse(null),
        credential.perMinute().orElse(null),
        state(credential, now),
        last);
  }

  private static String state(Credential credential, Instant now) {
    if (credential.revokedAt().isPresent()) {
      return "revoked";
    }
    if (!credential.worksAt(now)) {
      return "expired";
    }
    return credential.worksAt(now.plus(NEAR)) ? "working" : "ending";
  }

  public boolean working() {
    return state.equals("working") || state.equals("ending");
  }

  public boolean revoked() {
    return state.equals("revoked");
  }

  /** Class of its tag. */
  public String tag() {
    return switch (state) {
      case "working" -> "ok";
      case "revoked" -> "over";
      default -> "wait";
    };
  }

  /** Network that the last call came from; null when unknown. */
  public String lastFrom() {
    return last == null ? null : last.from().orElse(null);
  }

  /** When the old secret was used last; null when never. */
  public Instant oldSecretAt() {
    return last == null ? null : last.oldSecretAt().orElse(null);
  }
}
