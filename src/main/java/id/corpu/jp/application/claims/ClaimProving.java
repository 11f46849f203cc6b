package id.corpu.jp.application.claims;

import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A claimant adds documents to a claim that is still being written, and takes them away. */
@ApplicationScoped
@Requires(Permission.LEARN)
public class ClaimProving {

  /** Bytes that a document may have. */
  public static final int MOST_BYTES = DocumentCheck.MOST_BYTES;

  private static final int MOST_DOCUMENTS = 12;
  private static final int NAME_LENGTH = 160;

  @Inject private CurrentUser currentUser;
  @Inject private Claims claims;
  @Inject private ClaimRules rules;
  @Inject private DocumentRows documents;
  @Inject private DocumentFiles files;

  /**
   * Adds a document.
   *
   * @param code what it is: a document that the pathway's row asks for, or {@code OTHER}
   * @throws InvalidInput {@code DOCUMENT_CODE}, {@code DOCUMENT_TOO_MANY} and what a file may be
   *     refused for
   * @throws id.corpu.platform.errors.Conflict {@code CLAIM_NOT_EDITABLE}
   */
  @Transactional
  public void add(UUID uuid, String code, String fileName, byte[] content) {
    Account me = currentUser.get();
    Claim claim = claims.ofClaimant(uuid, me.personId());
    claim.mustBeEditable();
    if (!isKnown(code, claim, me)) {
      throw new InvalidInput("DOCUMENT_CODE", "documents");
    }
    if (documents.of(claim.id()).size() >= MOST_DOCUMENTS) {
      throw new InvalidInput("DOCUMENT_TOO_MANY", "documents");
    }
    String name = plain(fileName);
    DocumentKind kind = DocumentCheck.kind(name, content);
    byte[] sha256 = sha256(content);
    documents.add(claim.id(), code, name, sha256, kind, content.length);
    files.keep(sha256, content);
  }

  /**
   * Takes a document away.
   *
   * @throws NotFound when the claim has no such document
   * @throws id.corpu.platform.errors.Conflict {@code CLAIM_NOT_EDITABLE}
   */
  @Transactional
  public void remove(UUID uuid, UUID document) {
    Claim claim = claims.ofClaimant(uuid, currentUser.get().personId());
    claim.mustBeEditable();
    documents.remove(
        claim.id(),
        documents.find(claim.id(), document).orElseThrow(() -> new NotFound("document")));
  }

  private boolean isKnown(String code, Claim claim, Account me) {
    return ClaimDocument.OTHER.equals(code)
        || rules
            .pathway(me.institutionId(), rules.today(me.zone()), claim.pathway())
            .map(ClaimPathway::evidence)
            .stream()
            .flatMap(evidence -> evidence.items().stream())
            .flatMap(item -> item.anyOf().stream())
            .map(Evidence.Document::code)
            .anyMatch(known -> known.equals(code));
  }

  /** The last part of a path, without what would break a line or a header. */
  static String plain(String fileName) {
    String name =
        (fileName == null ? "" : fileName)
            .replaceAll("^.*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\"<>]", "")
            .strip();
    return name.length() > NAME_LENGTH ? name.substring(name.length() - NAME_LENGTH) : name;
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
