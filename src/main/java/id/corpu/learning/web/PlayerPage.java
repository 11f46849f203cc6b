package id.corpu.learning.web;

import id.corpu.learning.application.ActivityOpening.Opened;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.Participation;
import id.corpu.learning.domain.Progress;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An open step as the player shows it: ready words and addresses.
 *
 * @param previous key of the step before, or null
 * @param next key of the step after, or null
 * @param place where to go on in it: thousandths of a page, seconds of a video
 * @param completed whether the whole course is completed
 */
public record PlayerPage(
    String slug,
    String courseTitle,
    String key,
    String title,
    String kind,
    int minutes,
    String language,
    int step,
    int steps,
    int doneCount,
    int studiedSeconds,
    int loadMinutes,
    boolean done,
    boolean completed,
    String previous,
    String next,
    int place,
    UUID visit,
    String html,
    String media,
    String captions,
    String poster,
    List<Outline.Module> modules) {

  static PlayerPage of(Opened opened, Locale locale) {
    Participation participation = opened.participation();
    Course course = participation.course();
    Activity activity = opened.activity();
    String files = "/kursus/" + course.slug() + "/media/";
    return new PlayerPage(
        course.slug(),
        course.title().in(locale),
        activity.key(),
        activity.title().in(locale),
        activity.kind().name().toLowerCase(Locale.ROOT),
        activity.minutes(),
        course.language(),
        activity.ordinal(),
        course.activities().size(),
        participation.doneCount(),
        participation.enrolment().studiedSeconds(),
        course.loadMinutes(),
        participation.isDone(activity),
        participation.enrolment().isCompleted(),
        course.before(activity).map(Activity::key).orElse(null),
        course.after(activity).map(Activity::key).orElse(null),
        participation.of(activity).map(Progress::place).orElse(0),
        opened.visit(),
        opened.content().html(),
        address(files, opened.content().media()),
        address(files, opened.content().captions()),
        address(files, opened.content().poster()),
        Outline.of(course, participation, locale, activity));
  }

  private static String address(String files, String file) {
    return file == null ? null : files + file;
  }

  public int studiedMinutes() {
    return studiedSeconds / 60;
  }

  public boolean isQuiz() {
    return kind.equals("quiz");
  }

  public boolean isVideo() {
    return kind.equals("video");
  }
}
