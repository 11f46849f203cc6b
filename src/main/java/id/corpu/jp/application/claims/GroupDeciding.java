package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.GroupState;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.jobs.JobQueue;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * A second officer accepts what still waits of a group claim, in one decision; single claims are
 * returned or rejected one by one before. Four eyes: never the one who has brought it.
 */
@ApplicationScoped
@Requires(Permission.CLAIM_FOR_CLASS)
public class GroupDeciding {

  private static final int NOTE_LENGTH = 1000;

  @Inject private CurrentUser currentUser;
  @Inject private GroupRows groups;
  @Inject private JobQueue jobs;

  /**
   * Accepts all that wait.
   *
   * @param note a remark to the claimants; may be empty
   * @throws id.corpu.platform.errors.NotFound when there is none, or the officer has brought it
   * @throws Conflict {@code GROUP_DECIDED}
   */
  @Transactional
  public void accept(UUID uuid, String note) {
    Account officer = currentUser.get();
    if (!OfficerScope.isOfCity(officer)) {
      throw new NotPermitted("GROUP_CITY_ONLY");
    }
    String remark = note == null || note.isBlank() ? null : note.strip();
    if (remark != null && remark.length() > NOTE_LENGTH) {
      throw new InvalidInput("CLAIM_TEXT_TOO_LONG", "note");
    }
    GroupRows.Row group = groups.foreign(uuid, officer);
    if (group.state() != GroupState.SUBMITTED) {
      throw new Conflict("GROUP_DECIDED");
    }
    groups.decided(group.id(), officer.personId(), remark);
    jobs.enqueue(GroupJob.KIND, Long.toString(group.id()));
  }
}
