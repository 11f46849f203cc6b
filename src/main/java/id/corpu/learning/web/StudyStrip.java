package id.corpu.learning.web;

import id.corpu.learning.CreditToday;
import id.corpu.learning.CreditToday.Allowance;
import id.corpu.learning.application.CourseHours;
import id.corpu.learning.application.StudyToday;
import id.corpu.platform.i18n.Formats;
import id.corpu.platform.web.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** The strip beside the outline: minutes of today, and what the day's cap still lets one earn. */
@Named
@RequestScoped
public class StudyStrip {

  @Inject private PlayerBacking player;
  @Inject private StudyToday today;
  @Inject private CourseHours hours;
  @Inject @Any private Instance<CreditToday> credit;
  @Inject private LanguageChoice language;

  private Integer seconds;
  private Allowance allowance;
  private boolean asked;

  public int getTodaySeconds() {
    if (seconds == null) {
      seconds = today.seconds();
    }
    return seconds;
  }

  public int getTodayMinutes() {
    return getTodaySeconds() / 60;
  }

  /** The day's cap, or null where nobody knows one. */
  public Allowance getAllowance() {
    if (!asked) {
      asked = true;
      String pathway = player.opened().participation().course().pathway();
      allowance =
          credit.stream().findFirst().flatMap(c -> c.of(pathway, language.get())).orElse(null);
    }
    return allowance;
  }

  public String getLeft() {
    return Formats.number(getAllowance().left(), language.get());
  }

  /** The cap with its minutes: "3 JP (135 menit)". */
  public String getLimit() {
    BigDecimal limit = getAllowance().limit();
    BigDecimal minutes = limit.multiply(BigDecimal.valueOf(hours.minutesPerJp()));
    return Formats.number(limit, language.get())
        + " JP = "
        + Formats.number(minutes, language.get());
  }
}
