package id.corpu.learning.web;

import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A course's steps as the course page and the player list them: ready words, no lookups. */
public final class Outline {

  private Outline() {}

  /** A module and its steps. */
  public record Module(int number, String title, int minutes, int done, List<Step> steps) {}

  /** A step: where it leads, how it looks, whether it is the open one. */
  public record Step(
      String key,
      String title,
      String kind,
      String icon,
      int minutes,
      boolean done,
      boolean current,
      boolean finalQuiz) {}

  /**
   * @param participation how the reader stands in the course, or null
   * @param open the step on the screen, or null
   */
  static List<Module> of(Course course, Participation participation, Locale locale, Activity open) {
    List<Module> modules = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    Activity previous = null;
    for (Activity activity : course.activities()) {
      if (previous != null && previous.module() != activity.module()) {
        modules.add(module(previous, steps, locale));
        steps = new ArrayList<>();
      }
      steps.add(step(activity, participation, locale, open));
      previous = activity;
    }
    modules.add(module(previous, steps, locale));
    return modules;
  }

  private static Module module(Activity last, List<Step> steps, Locale locale) {
    return new Module(
        last.module(),
        last.moduleTitle().in(locale),
        steps.stream().mapToInt(Step::minutes).sum(),
        (int) steps.stream().filter(Step::done).count(),
        List.copyOf(steps));
  }

  private static Step step(
      Activity activity, Participation participation, Locale locale, Activity open) {
    return new Step(
        activity.key(),
        activity.title().in(locale),
        activity.kind().name().toLowerCase(Locale.ROOT),
        activity.kind().icon(),
        activity.minutes(),
        participation != null && participation.isDone(activity),
        activity.equals(open),
        activity.finalQuiz());
  }
}
