package id.corpu.jp.application.viewing;

import id.corpu.people.PersonId;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.record.LearningHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows a person the statement behind a line of their own ledger. */
@ApplicationScoped
public class OwnStatement {

  private CurrentUser currentUser;
  private LearningHistory history;

  protected OwnStatement() {}

  @Inject
  public OwnStatement(CurrentUser currentUser, LearningHistory history) {
    this.currentUser = currentUser;
    this.history = history;
  }

  /**
   * The statement as stored, in JSON.
   *
   * @throws NotFound when there is none, or it is somebody else's
   */
  @Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
  public String json(UUID statementId) {
    PersonId me = new PersonId(currentUser.get().personId());
    return history.statement(statementId, me).orElseThrow(() -> new NotFound("statement"));
  }
}
