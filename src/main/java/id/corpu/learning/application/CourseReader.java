package id.corpu.learning.application;

import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityContent;
import id.corpu.learning.domain.ActivityKind;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.CourseEdition;
import id.corpu.learning.domain.CourseFacts;
import id.corpu.learning.domain.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a course folder into an edition, or refuses it naming file and field. */
final class CourseReader {

  private static final String FILE = "course.json";
  private static final int LONGEST_LOAD = 30_000;

  private final CourseFolder folder;
  private final List<ActivityContent> contents = new ArrayList<>();

  CourseReader(CourseFolder folder) {
    this.folder = folder;
  }

  CourseEdition read() throws CourseRefused {
    JsonFields fields = JsonFields.read(FILE, folder.text(FILE, FILE, "(file)"));
    String slug = fields.key("slug");
    if (!slug.equals(folder.slug())) {
      throw fields.refuse("slug", "must be the folder's name, " + folder.slug());
    }
    List<Activity> activities = activities(fields, slug);
    int load = fields.number("loadMinutes", 1, LONGEST_LOAD);
    if (load != activities.stream().mapToInt(Activity::minutes).sum()) {
      throw fields.refuse("loadMinutes", "must be the sum of the activities' minutes");
    }
    Course course =
        new Course(
            0,
            null,
            slug,
            fields.bilingual("title", 200),
            fields.bilingual("summary", 1_000),
            fields.text("language", 20),
            fields.key("pathway"),
            scope(fields),
            load,
            fields.number("passPercent", 1, 100),
            fields.text("issuer", 160),
            true,
            facts(fields),
            activities);
    return new CourseEdition(course, contents);
  }

  private static String scope(JsonFields fields) throws CourseRefused {
    String scope = fields.text("scope", 20);
    if (!Set.of("NATIONAL", "INTERNATIONAL").contains(scope)) {
      throw fields.refuse("scope", "NATIONAL or INTERNATIONAL");
    }
    return scope;
  }

  private static CourseFacts facts(JsonFields fields) throws CourseRefused {
    List<LocalText> outcomes = new ArrayList<>();
    for (JsonFields outcome : fields.objects("outcomes")) {
      outcomes.add(outcome.asBilingual(500));
    }
    List<CourseFacts.Source> sources = new ArrayList<>();
    for (JsonFields source : fields.objects("sources")) {
      sources.add(new CourseFacts.Source(source.text("title", 300), source.text("reference", 300)));
    }
    JsonFields competency = fields.object("competency");
    return new CourseFacts(
        fields.bilingual("level", 60),
        competency.key("kind"),
        competency.bilingual("name", 200),
        outcomes,
        sources);
  }

  private List<Activity> activities(JsonFields fields, String slug) throws CourseRefused {
    List<Activity> found = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int module = 0;
    for (JsonFields part : fields.objects("modules")) {
      module++;
      LocalText title = part.bilingual("title", 200);
      for (JsonFields step : part.objects("activities")) {
        if (!keys.add(step.key("id"))) {
          throw step.refuse("id", "used twice");
        }
        contents.add(content(step, slug));
        found.add(activity(step, found.size() + 1, module, title));
      }
    }
    return withFinalQuiz(fields, found);
  }

  private static Activity activity(JsonFields step, int ordinal, int module, LocalText moduleTitle)
      throws CourseRefused {
    return new Activity(
        0,
        step.key("id"),
        ordinal,
        module,
        moduleTitle,
        step.choice("kind", ActivityKind.class),
        step.bilingual("title", 200),
        step.number("minutes", 1, 600),
        false);
  }

  /**
   * The last quiz decides on the certificate; a course without one would give it for turning pages.
   */
  private static List<Activity> withFinalQuiz(JsonFields fields, List<Activity> activities)
      throws CourseRefused {
    for (int i = activities.size() - 1; i >= 0; i--) {
      Activity a = activities.get(i);
      if (a.kind() == ActivityKind.QUIZ) {
        activities.set(
            i,
            new Activity(
                a.id(),
                a.key(),
                a.ordinal(),
                a.module(),
                a.moduleTitle(),
                a.kind(),
                a.title(),
                a.minutes(),
                true));
        return activities;
      }
    }
    throw fields.refuse("modules", "a final quiz is needed");
  }

  private ActivityContent content(JsonFields step, String slug) throws CourseRefused {
    String file = step.text("file", 160);
    String address = "/kursus/" + slug + "/media/";
    return switch (step.choice("kind", ActivityKind.class)) {
      case PAGE ->
          new ActivityContent(
              MarkdownPages.html(folder.text(file, FILE, file), address), null, null, null, null);
      case VIDEO -> video(step, file, address);
      case QUIZ ->
          new ActivityContent(
              null, null, null, null, QuizJson.read(file, folder.text(file, FILE, file)));
    };
  }

  private ActivityContent video(JsonFields step, String file, String address) throws CourseRefused {
    String transcript = step.text("transcript", 160);
    String poster = step.optional("poster", 160);
    return new ActivityContent(
        MarkdownPages.html(folder.text(transcript, FILE, "transcript"), address),
        folder.media(file, FILE, "file"),
        folder.media(step.text("captions", 160), FILE, "captions"),
        poster == null ? null : folder.media(poster, FILE, "poster"),
        null);
  }
}
