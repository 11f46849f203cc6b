package id.corpu.demo.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.corpu.demo.domain.CoursePlan;
import id.corpu.demo.domain.Supply;
import id.corpu.demo.domain.Supply.Measure;
import id.corpu.demo.domain.Supply.Named;
import id.corpu.demo.domain.Supply.Programme;
import id.corpu.demo.domain.Supply.Reading;
import id.corpu.demo.domain.Supply.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Reads what the demo city learns from: the shipped courses and articles, and its own lists. */
final class SupplyFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path content;
  private final Lists lists;

  /**
   * @param content the content root, with {@code courses}, {@code knowledge} and {@code demo}
   */
  SupplyFiles(Path content) {
    this.content = content;
    this.lists = new Lists(content.resolve("demo"));
  }

  /**
   * @param more folders of courses beside the shipped ones
   */
  Supply read(List<Path> more) {
    return new Supply(
        courses(more),
        articles(),
        lists.read("programmes", SupplyFiles::programme),
        lists.read("communities", SupplyFiles::named),
        lists.read("self-study", SupplyFiles::named),
        lists.read(
            "topics", row -> new Topic(row.get("topic"), row.get("goals"), row.get("actions"))));
  }

  private List<CoursePlan> courses(List<Path> more) {
    List<CoursePlan> courses = new ArrayList<>();
    for (CSVRecord row : lists.read("courses", row -> row)) {
      String slug = row.get("slug");
      Stream.concat(Stream.of(content.resolve("courses").resolve(slug)), more.stream())
          .filter(folder -> folder.endsWith(slug) && Files.isDirectory(folder))
          .findFirst()
          .map(folder -> new CourseFile(folder).read(Lists.number(row, "popularity")))
          .ifPresent(courses::add);
    }
    return courses;
  }

  private List<Reading> articles() {
    try (Stream<Path> folders = Files.list(content.resolve("knowledge"))) {
      return folders
          .map(folder -> folder.resolve("article.json"))
          .filter(Files::isRegularFile)
          .sorted()
          .map(SupplyFiles::article)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading article(Path file) {
    JsonNode article = json(file);
    return new Reading(article.path("slug").asText(), bilingual(article.path("title")));
  }

  private static Programme programme(CSVRecord row) {
    return new Programme(
        row.get("key"),
        row.get("name"),
        row.get("pathway"),
        Measure.valueOf(row.get("measure")),
        Lists.number(row, "least"),
        Lists.number(row, "most"),
        row.get("evidence"),
        Lists.number(row, "weight"));
  }

  private static Named named(CSVRecord row) {
    return new Named(row.get("key"), row.get("name"));
  }

  static JsonNode json(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The demo city cannot read " + file, e);
    }
  }

  static Map<String, String> bilingual(JsonNode title) {
    return Map.of("id", title.path("id").asText(), "en", title.path("en").asText());
  }
}
