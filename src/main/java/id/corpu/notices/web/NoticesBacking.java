package id.corpu.notices.web;

import id.corpu.notices.application.OwnNotices;
import id.corpu.notices.application.ToldNotice;
import id.corpu.notices.domain.MailChoice;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What I was told. To look is to have read: what was new is marked once more and then is not. */
@Named
@RequestScoped
public class NoticesBacking {

  private static final int SIZE = 25;

  @Inject private OwnNotices notices;
  @Inject private NoticeBell bell;
  @Inject private LanguageChoice language;
  @Inject private Texts texts;

  private Paging paging;
  private List<ToldNotice> shown;
  private String choice;

  @PostConstruct
  void load() {
    paging = Paging.of(Paging.number(Pages.parameter("hal")), SIZE, notices.count());
    shown = notices.page((paging.page() - 1) * SIZE, SIZE, language.get());
    choice = notices.choice().name();
  }

  /** Before the page is drawn, so that the bell above it knows. */
  public void read() {
    if (paging.page() == 1 && shown.stream().anyMatch(ToldNotice::unread)) {
      notices.readUpTo(shown.get(0).id());
      bell.clear();
    }
  }

  /** Keeps how I want mail. */
  public void keep() {
    Arrays.stream(MailChoice.values())
        .filter(one -> one.name().equals(choice))
        .findFirst()
        .ifPresent(notices::choose);
    Pages.say(texts.text("notices", language.get(), "mail.kept"));
    Pages.goTo("/pemberitahuan");
  }

  public List<ToldNotice> getShown() {
    return shown;
  }

  public Paging getPaging() {
    return paging;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }
}
