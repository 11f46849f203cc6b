package id.corpu.learning.web;

import id.corpu.learning.application.ActivityFinishing;
import id.corpu.learning.application.ActivityOpening;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Participation;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The player: one step of a course, what comes before and after it. */
@Named
@RequestScoped
public class PlayerBacking {

  @Inject private ActivityOpening opening;
  @Inject private ActivityFinishing finishing;
  @Inject private LanguageChoice language;

  private ActivityOpening.Opened opened;
  private PlayerPage page;

  /** Opens the step when the page is shown; a click on one of its buttons does not open it. */
  ActivityOpening.Opened opened() {
    if (opened == null) {
      opened = opening.open(Pages.parameter("slug"), Pages.parameter("activity"));
    }
    return opened;
  }

  public PlayerPage getPage() {
    if (page == null) {
      page = PlayerPage.of(opened(), language.get());
    }
    return page;
  }

  /** Marks the step as done and goes to the next. */
  public void finish() {
    String slug = Pages.parameter("slug");
    String key = Pages.parameter("activity");
    Participation after = finishing.finish(slug, key, watched(Pages.parameter("ditonton")));
    Pages.goTo(following(after, key));
  }

  static String following(Participation after, String key) {
    String course = "/belajar/" + after.course().slug() + "/";
    if (after.isEverythingDone()) {
      return course + "selesai";
    }
    Optional<Activity> next = after.course().activity(key).flatMap(after.course()::after);
    return course + next.or(after::resumeAt).map(Activity::key).orElse("selesai");
  }

  private static int watched(String percent) {
    return percent != null && percent.matches("\\d{1,3}") ? Integer.parseInt(percent) : 0;
  }
}
