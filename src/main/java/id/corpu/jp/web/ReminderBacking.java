package id.corpu.jp.web;

import id.corpu.jp.application.reminding.TargetReminder;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The button that reminds somebody of the yearly target, on that person's ledger. */
@Named
@RequestScoped
public class ReminderBacking {

  @Inject private TargetReminder reminder;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  public void remind() {
    UUID person = person();
    reminder.remind(person);
    Pages.say(texts.text("jp", language.get(), "reminder.sent"));
    Pages.goTo("/jp/orang/" + person);
  }

  private static UUID person() {
    try {
      return UUID.fromString(String.valueOf(Pages.parameter("orang")));
    } catch (IllegalArgumentException e) {
      throw new NotFound("ledger");
    }
  }

  /** Whether the reader is somebody who reminds others. */
  public boolean isReminding() {
    return reminder.isReminding();
  }
}
