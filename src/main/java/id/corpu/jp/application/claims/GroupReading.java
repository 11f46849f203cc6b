package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.LineOutcome;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Group claims to look at: one's own, and those that others of the city have submitted. */
@ApplicationScoped
@Requires(value = Permission.CLAIM_FOR_CLASS, audit = Requires.Audit.REFUSALS)
public class GroupReading {

  @Inject private CurrentUser currentUser;
  @Inject private ClaimRules rules;
  @Inject private GroupRows groups;
  @Inject private GroupLines lines;
  @Inject private DocumentRows documents;

  /** The newest first. */
  public List<GroupSummary> latest(int size, int from) {
    return groups.page(currentUser.get(), size, from);
  }

  /**
   * One of them.
   *
   * @throws id.corpu.platform.errors.NotFound when it is none of the officer's business
   */
  public GroupView view(UUID uuid) {
    Account me = currentUser.get();
    return view(groups.seen(uuid, me), me);
  }

  /** Lines of an outcome, by line. */
  public List<GroupLine> lines(UUID uuid, LineOutcome outcome, int size, int from) {
    return lines.page(groups.seen(uuid, currentUser.get()).id(), outcome, size, from);
  }

  private GroupView view(GroupRows.Row row, Account me) {
    List<ClaimDocument> proofs = documents.of(DocumentOwner.GROUP, row.id());
    Set<String> codes = proofs.stream().map(ClaimDocument::code).collect(Collectors.toSet());
    return new GroupView(
        row.id(),
        row.uuid(),
        row.state(),
        row.broughtByName(),
        row.broughtBy() == me.personId(),
        row.pathway(),
        rules.pathway(row.city(), rules.today(me.zone()), row.pathway()),
        row.draft(),
        rules.reading(row.city(), me.zone(), row.pathway()).read(row.draft(), codes),
        proofs,
        groups.counts("jp_group_line", "outcome", row.id()),
        groups.counts("jp_claim", "state", row.id()));
  }
}
