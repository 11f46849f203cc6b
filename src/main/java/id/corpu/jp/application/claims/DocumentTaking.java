package id.corpu.jp.application.claims;

import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.platform.errors.InvalidInput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** Takes documents in, for a claim or a group claim alike. */
@Dependent
class DocumentTaking {

  private static final int MOST_DOCUMENTS = 12;
  private static final int NAME_LENGTH = 160;

  @Inject private DocumentRows rows;
  @Inject private DocumentFiles files;

  /**
   * Takes one in.
   *
   * @param pathway what it shall prove; empty where the regulation no longer knows it
   * @param code what it is: a document that the pathway's row asks for, or {@code OTHER}
   * @throws InvalidInput {@code DOCUMENT_CODE}, {@code DOCUMENT_TOO_MANY} and what a file may be
   *     refused for
   */
  void take(
      DocumentOwner owner,
      long id,
      Optional<ClaimPathway> pathway,
      String code,
      String fileName,
      byte[] content) {
    if (!isKnown(code, pathway)) {
      throw new InvalidInput("DOCUMENT_CODE", "documents");
    }
    if (rows.of(owner, id).size() >= MOST_DOCUMENTS) {
      throw new InvalidInput("DOCUMENT_TOO_MANY", "documents");
    }
    String name = plain(fileName);
    DocumentKind kind = DocumentCheck.kind(name, content);
    byte[] sha256 = sha256(content);
    rows.add(owner, id, code, name, sha256, kind, content.length);
    files.keep(sha256, content);
  }

  private static boolean isKnown(String code, Optional<ClaimPathway> pathway) {
    return ClaimDocument.OTHER.equals(code)
        || pathway.map(ClaimPathway::evidence).stream()
            .flatMap(evidence -> evidence.items().stream())
            .flatMap(item -> item.anyOf().stream())
            .map(Evidence.Document::code)
            .anyMatch(known -> known.equals(code));
  }

  /** The last part of a path, without what would break a line or a header. */
  private static String plain(String fileName) {
    String name =
        (fileName == null ? "" : fileName)
            .replaceAll("^.*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\"<>]", "")
            .strip();
    return name.length() > NAME_LENGTH ? name.substring(name.length() - NAME_LENGTH) : name;
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
