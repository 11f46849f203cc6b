package id.corpu.guidance.web;

import id.corpu.guidance.application.SessionRow;
import id.corpu.guidance.domain.MonthPlace.Standing;
import id.corpu.jp.MonthlyRate;
import id.corpu.platform.i18n.Formats;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Says in words what a session's place in its month means for its JP, with the law's place. */
@Named
@RequestScoped
public class MonthWording {

  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  /** The sentence; empty for a session that was declined or withdrawn. */
  public String of(SessionRow row) {
    Standing standing = row.standing();
    if (standing == Standing.NONE) {
      return "";
    }
    Locale locale = language.get();
    return texts.text(
        "guidance",
        locale,
        "place." + standing,
        texts.text("guidance", locale, "kind." + row.kind()),
        row.place().ordinal(),
        row.rate().map(MonthlyRate::maxPerMonth).orElse(0),
        row.rate().map(rate -> worth(rate, locale)).orElse(""),
        row.rate().map(MonthlyRate::citation).orElse(""),
        row.place().waitingBefore());
  }

  private String worth(MonthlyRate rate, Locale locale) {
    String jp = Formats.jp(rate.jp().value(), locale);
    return rate.activitiesPerCredit() == 1
        ? jp
        : texts.text("guidance", locale, "place.set", jp, rate.activitiesPerCredit());
  }
}
