package id.corpu.guidance.web;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.application.SessionConfirming;
import id.corpu.guidance.application.SessionDetail;
import id.corpu.guidance.application.SessionLogging;
import id.corpu.guidance.application.SessionReading;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.ErrorTexts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One session: its form to read and print; the coachee answers it, the coach may take it back. */
@Named
@RequestScoped
public class SessionBacking {

  @Inject private SessionReading reading;
  @Inject private SessionConfirming confirming;
  @Inject private SessionLogging logging;
  @Inject private ErrorTexts errors;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private SessionId id;
  private SessionDetail detail;
  private String reason;

  @PostConstruct
  void open() {
    id = SessionId.parse(Pages.parameter("sesi"));
    detail = reading.detail(id);
  }

  public void confirm() {
    confirming.confirm(id);
    done(detail.row().beyondLimit() ? "confirm.done.beyond" : "confirm.done");
  }

  /** Declines; a missing reason stands at its field. */
  public void decline() {
    try {
      confirming.decline(id, reason);
      done("decline.done");
    } catch (InvalidInput refusal) {
      Pages.warn(refusal.field(), errors.of(refusal));
    }
  }

  public void withdraw() {
    logging.withdraw(id);
    done("withdraw.done");
  }

  private void done(String key) {
    Pages.say(texts.text("guidance", language.get(), key));
    Pages.goTo("/coaching/" + id);
  }

  public SessionDetail getDetail() {
    return detail;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
