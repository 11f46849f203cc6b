package id.corpu.xapi.application;

import id.corpu.platform.errors.InvalidInput;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants of a credential.
 *
 * @param label what people call the tool, 1 to 120 characters
 * @param scopes texts such as {@code statements/write}
 * @param expiresAt empty: never
 * @param perMinute most calls of a minute; empty: any number
 */
public record CredentialDraft(
    String label, Set<String> scopes, Optional<Instant> expiresAt, Optional<Integer> perMinute) {

  private static final int LABEL_LENGTH = 120;
  private static final int MOST_PER_MINUTE = 1_000_000;

  /**
   * Refuses what makes no sense; scopes are looked at where they are granted.
   *
   * @throws InvalidInput CREDENTIAL_LABEL, CREDENTIAL_EXPIRY, CREDENTIAL_LIMIT
   */
  void check(Instant now) {
    if (label == null || label.isBlank() || label.length() > LABEL_LENGTH) {
      throw new InvalidInput("CREDENTIAL_LABEL", "label");
    }
    if (expiresAt.isPresent() && !expiresAt.get().isAfter(now)) {
      throw new InvalidInput("CREDENTIAL_EXPIRY", "expiresAt");
    }
    if (perMinute.isPresent() && (perMinute.get() < 1 || perMinute.get() > MOST_PER_MINUTE)) {
      throw new InvalidInput("CREDENTIAL_LIMIT", "perMinute");
    }
  }
}
