package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;

/** Opens a document for the claimant and for officers who may verify the claim. */
@ApplicationScoped
@Requires(
    value = {Permission.LEARN, Permission.VERIFY_CLAIM},
    audit = Requires.Audit.REFUSALS)
public class DocumentReading {

  @Inject private CurrentUser currentUser;
  @Inject private Claims claims;
  @Inject private GroupRows groups;
  @Inject private DocumentRows documents;
  @Inject private DocumentFiles files;

  /** A document and where its file is. */
  public record Opened(ClaimDocument document, Path file) {}

  /**
   * A document of a claim.
   *
   * @throws NotFound when there is none, or it is none of the caller's business
   */
  public Opened open(UUID claim, UUID document) {
    return open(DocumentOwner.CLAIM, claim(claim).id(), document);
  }

  /**
   * A document of a group claim, for the officer who brings it and those who may decide.
   *
   * @throws NotFound when there is none, or it is none of the caller's business
   */
  @Requires(value = Permission.CLAIM_FOR_CLASS, audit = Requires.Audit.REFUSALS)
  public Opened openOfGroup(UUID group, UUID document) {
    return open(DocumentOwner.GROUP, groups.seen(group, currentUser.get()).id(), document);
  }

  private Opened open(DocumentOwner owner, long id, UUID document) {
    ClaimDocument found =
        documents.find(owner, id, document).orElseThrow(() -> new NotFound("document"));
    return new Opened(found, files.file(HexFormat.of().parseHex(found.sha256())));
  }

  private Claim claim(UUID uuid) {
    Account caller = currentUser.get();
    try {
      return claims.shownToClaimant(uuid, caller.personId());
    } catch (NotFound notMine) {
      if (!caller.permissions().contains(Permission.VERIFY_CLAIM)) {
        throw notMine;
      }
      return claims.shownToOfficer(uuid, caller);
    }
  }
}
