package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A claimant adds documents to a claim that is still being written, and takes them away. */
@ApplicationScoped
@Requires(Permission.LEARN)
public class ClaimProving {

  /** Bytes that a document may have. */
  public static final int MOST_BYTES = DocumentCheck.MOST_BYTES;

  @Inject private CurrentUser currentUser;
  @Inject private Claims claims;
  @Inject private ClaimRules rules;
  @Inject private DocumentTaking taking;
  @Inject private DocumentRows documents;

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
    taking.take(
        DocumentOwner.CLAIM,
        claim.id(),
        rules.pathway(me.institutionId(), rules.today(me.zone()), claim.pathway()),
        code,
        fileName,
        content);
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
        DocumentOwner.CLAIM,
        claim.id(),
        documents
            .find(DocumentOwner.CLAIM, claim.id(), document)
            .orElseThrow(() -> new NotFound("document")));
  }
}
