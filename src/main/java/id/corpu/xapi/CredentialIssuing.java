package id.corpu.xapi;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Issues credentials for other tools, for features that have checked who asks. */
public interface CredentialIssuing {

  /**
   * Issues a credential.
   *
   * @param storeId the institution
   * @param label what people call the tool, 1 to 120 characters
   * @param scopes texts such as {@code statements/write} or {@code all}; at least one
   * @param createdBy key of the person who asked, or empty for the portal itself
   * @throws id.corpu.platform.errors.InvalidInput when label, scopes or expiry make no sense
   */
  NewCredential issue(
      long storeId,
      String label,
      Set<String> scopes,
      Optional<Instant> expiresAt,
      Optional<Long> createdBy);
}
