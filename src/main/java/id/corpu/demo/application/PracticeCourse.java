package id.corpu.demo.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes a long course from a short template: each theme goes through the same steps. It shows how
 * the player and the course page behave with 64 activities.
 */
final class PracticeCourse {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MINUTES_OF_STEP = 1;

  private final JsonNode template;
  private final Path folder;

  /**
   * @param template the file with texts, steps and themes
   * @param parent where the course's folder is made
   */
  PracticeCourse(Path template, Path parent) {
    this.template = SupplyFiles.json(template);
    this.folder = parent.resolve(this.template.path("slug").asText());
  }

  /** Writes the folder as {@code content/courses/README.md} describes it; the folder. */
  Path write() {
    ObjectNode course = JSON.createObjectNode();
    for (String name : new String[] {"slug", "title", "summary", "issuer", "passPercent"}) {
      course.set(name, template.get(name));
    }
    course.put("language", "id").put("pathway", "e-learning").put("scope", "NATIONAL");
    course.set("level", bilingual("Dasar", "Basic"));
    ObjectNode competency = course.putObject("competency").put("kind", "teknis");
    competency.set("name", bilingual("Pelayanan publik", "Public service"));
    course
        .putArray("outcomes")
        .add(
            bilingual(
                "Memakai delapan kebiasaan melayani setiap hari.",
                "Use eight habits of good service every day."));
    course
        .putArray("sources")
        .addObject()
        .put("title", "Undang-Undang tentang Pelayanan Publik")
        .put("reference", "UU Nomor 25 Tahun 2009, Pasal 34");
    ArrayNode modules = course.putArray("modules");
    template.path("themes").forEach(theme -> module(modules.addObject(), theme));
    int steps = template.path("themes").size() * template.path("steps").size();
    course.put("loadMinutes", steps * MINUTES_OF_STEP);
    file("course.json", course.toPrettyString());
    return folder;
  }

  private void module(ObjectNode module, JsonNode theme) {
    String key = theme.path("key").asText();
    module.put("id", key);
    module.set(
        "title",
        bilingual(capital(theme.path("nama").asText()), capital(theme.path("name").asText())));
    ArrayNode activities = module.putArray("activities");
    for (JsonNode step : template.path("steps")) {
      String id = key + "-" + step.path("key").asText();
      boolean quiz = !step.has("text");
      String file = quiz ? "quiz/" + id + ".json" : "pages/" + id + ".md";
      ObjectNode activity = activities.addObject().put("id", id);
      activity.put("kind", quiz ? "quiz" : "page");
      activity.set("title", title(step.path("title"), theme));
      activity.put("file", file).put("minutes", MINUTES_OF_STEP);
      file(file, quiz ? quiz(id, step, theme) : filled(step.path("text").asText(), theme));
    }
  }

  private String quiz(String id, JsonNode step, JsonNode theme) {
    ObjectNode quiz = JSON.createObjectNode().put("id", "lhp-" + id);
    quiz.set("title", title(step.path("title"), theme));
    quiz.put("intro", "Dua pertanyaan singkat untuk memeriksa diri.");
    quiz.set("passPercent", template.get("passPercent"));
    quiz.put("attempts", 0);
    ArrayNode questions = quiz.putArray("questions");
    for (JsonNode question : template.path("questions")) {
      ObjectNode one = questions.addObject().put("id", "q" + (questions.size()));
      one.put("kind", "single").put("text", filled(question.path("text").asText(), theme));
      ArrayNode options = one.putArray("options");
      option(options, question.path("right").asText(), theme, true);
      question.path("wrong").forEach(wrong -> option(options, wrong.asText(), theme, false));
      one.put("explanation", question.path("explanation").asText());
    }
    return quiz.toPrettyString();
  }

  private static void option(ArrayNode options, String text, JsonNode theme, boolean correct) {
    String id = String.valueOf((char) ('a' + options.size()));
    options
        .addObject()
        .put("id", id)
        .put("text", filled(text, theme))
        .put("correct", correct)
        .put("feedback", correct ? "Tepat." : "Bukan ini; baca kembali langkah pertama.");
  }

  private static ObjectNode title(JsonNode pattern, JsonNode theme) {
    return bilingual(
        capital(filled(pattern.path("id").asText(), theme)),
        capital(filled(pattern.path("en").asText(), theme)));
  }

  private static ObjectNode bilingual(String indonesian, String english) {
    return JSON.createObjectNode().put("id", indonesian).put("en", english);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static String filled(String pattern, JsonNode theme) {
    String text = pattern;
    for (Map.Entry<String, JsonNode> word : theme.properties()) {
      text = text.replace("{" + word.getKey() + "}", word.getValue().asText());
    }
    return text;
  }

  private void file(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("The demo course cannot be written", e);
    }
  }
}
