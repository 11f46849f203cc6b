package id.corpu.notices.web;

import id.corpu.notices.application.OwnNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices are new, beside the bell on every page. */
@Named
@RequestScoped
public class NoticeBell {

  @Inject private OwnNotices notices;

  private Integer unread;

  /** The number as shown, or an empty text when there is nothing new. */
  public String getNumber() {
    if (unread == null) {
      unread = notices.unread();
    }
    if (unread == 0) {
      return "";
    }
    return unread > OwnNotices.MOST_COUNTED ? OwnNotices.MOST_COUNTED + "+" : unread.toString();
  }

  /** Forgets the number when the page itself has shown what was new. */
  void clear() {
    unread = 0;
  }
}
