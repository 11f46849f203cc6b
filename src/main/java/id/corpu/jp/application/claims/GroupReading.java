package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.LineOutcome;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Group claims to look at: one's own, and those that others of the city have submitted. */
@ApplicationScoped
@Requires(value = Permission.VERIFY_CLAIM, audit = Requires.Audit.REFUSALS)
public class GroupReading {

  @Inject private CurrentUser currentUser;
  @Inject private ClaimRules rules;
  @Inject private GroupRows groups;
  @Inject private GroupLines lines;
  @Inject private GroupDocuments documents;

  /** The newest first. */
  public List<GroupView> latest(int size, int from) {
    Account me = currentUser.get();
    return groups.page(me, size, from).stream().map(row -> view(row, me)).toList();
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
    return lines.page(view(uuid).id(), outcome, size, from);
  }

  private GroupView view(GroupRows.Row row, Account me) {
    return new GroupView(
        row.id(),
        row.uuid(),
        row.state(),
        row.broughtBy(),
        row.broughtByName(),
        row.broughtBy() == me.personId(),
        row.pathway(),
        rules.pathway(row.city(), rules.today(me.zone()), row.pathway()),
        row.draft(),
        row.createdAt(),
        documents.of(row.id()),
        groups.counts("jp_group_line", "outcome", row.id()),
        groups.counts("jp_claim", "state", row.id()));
  }
}
