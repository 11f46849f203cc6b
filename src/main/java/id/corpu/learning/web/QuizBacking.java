package id.corpu.learning.web;

import id.corpu.learning.application.QuizSubmission;
import id.corpu.learning.application.QuizTaking;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Participation;
import id.corpu.learning.domain.Quiz;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A quiz in the player: begin a try, hand it in; answers meanwhile save themselves by script. */
@Named
@RequestScoped
public class QuizBacking {

  private static final String ANSWER = "jawab-";

  @Inject private PlayerBacking player;
  @Inject private QuizTaking taking;
  @Inject private QuizSubmission submission;

  private QuizPage page;

  public QuizPage getPage() {
    if (page == null) {
      Participation participation = player.opened().participation();
      Activity activity = player.opened().activity();
      Quiz quiz = player.opened().content().quiz();
      int least =
          activity.finalQuiz()
              ? Math.max(quiz.passPercent(), participation.course().passPercent())
              : quiz.passPercent();
      boolean revealing = quiz.attempts() == 0 || participation.isDone(activity);
      page = QuizPage.of(quiz, taking.standing(participation, activity), least, revealing);
    }
    return page;
  }

  public void begin() {
    taking.begin(Pages.parameter("slug"), Pages.parameter("activity"));
    Pages.goTo(here());
  }

  /** Hands the try in with the answers of the form. */
  public void submit() {
    submission.submit(attempt(Pages.parameter("percobaan")), answers());
    Pages.goTo(here());
  }

  private static String here() {
    return "/belajar/" + Pages.parameter("slug") + "/" + Pages.parameter("activity");
  }

  private static UUID attempt(String name) {
    try {
      return UUID.fromString(name);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new NotFound("attempt");
    }
  }

  private static Map<String, Set<String>> answers() {
    Map<String, Set<String>> answers = new HashMap<>();
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterValuesMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(ANSWER)) {
                answers.put(name.substring(ANSWER.length()), new HashSet<>(Arrays.asList(values)));
              }
            });
    return answers;
  }
}
