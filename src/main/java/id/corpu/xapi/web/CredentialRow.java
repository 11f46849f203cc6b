package id.corpu.xapi.web;

import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Scope;
import java.time.Instant;
import java.util.List;

/**
 * A credential as the list shows it.
 *
 * @param state {@code working}, {@code expired} or {@code revoked}: keys of the bundle
 * @param scopes keys of the scopes' labels
 */
public record CredentialRow(
    String key,
    String label,
    List<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant revokedAt,
    String state) {

  static CredentialRow of(Credential credential, Instant now) {
    String state =
        credential.revokedAt().isPresent()
            ? "revoked"
            : credential.worksAt(now) ? "working" : "expired";
    return new CredentialRow(
        credential.key(),
        credential.label(),
        credential.scopes().stream().sorted().map(Scope::key).toList(),
        credential.createdAt(),
        credential.expiresAt().orElse(null),
        credential.revokedAt().orElse(null),
        state);
  }

  public boolean working() {
    return state.equals("working");
  }
}
