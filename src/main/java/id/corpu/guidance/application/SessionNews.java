package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.notices.Notice;
import id.corpu.notices.Notices;
import id.corpu.people.PersonId;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the other side of a session what was done with it. */
@ApplicationScoped
@OpenUseCase("part of logging and answering")
public class SessionNews {

  private Notices notices;

  protected SessionNews() {}

  @Inject
  public SessionNews(Notices notices) {
    this.notices = notices;
  }

  /** Who was guided has something to confirm. */
  void logged(SessionId session, long coachee, String coach, String topic) {
    tell(coachee, "notice.logged", List.of(coach, topic), session);
  }

  /** The coach learns how the log was answered. */
  void answered(SessionId session, PersonId coach, String coachee, boolean confirmed) {
    String text = confirmed ? "notice.confirmed" : "notice.declined";
    tell(coach.value(), text, List.of(coachee), session);
  }

  private void tell(long person, String text, List<String> arguments, SessionId session) {
    notices.tell(
        List.of(person), new Notice("guidance", text, arguments, "/coaching/" + session.value()));
  }
}
