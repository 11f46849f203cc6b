package id.corpu.jp.application.claims;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of a claim.
 *
 * @param code what it is by the regulation's row, or {@code OTHER}
 * @param sha256 hash of the file, in hexadecimal digits
 * @param size bytes
 */
public record ClaimDocument(
    UUID uuid,
    String code,
    String fileName,
    DocumentKind kind,
    String sha256,
    int size,
    Instant addedAt) {

  /** Code of a document that the row does not ask for. */
  public static final String OTHER = "OTHER";
}
