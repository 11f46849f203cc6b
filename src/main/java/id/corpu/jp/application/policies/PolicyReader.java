package id.corpu.jp.application.policies;

import id.corpu.jp.domain.Policy;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads regulations from {@code content/regulations}. A file is checked against the schema beside
 * it, then for what a schema cannot say (rows twice, unknown switches or buckets). A file with a
 * hole gives no policy at all.
 */
public final class PolicyReader {

  /** The name of the schema beside the policy files. */
  public static final String SCHEMA_FILE = "policy.schema.json";

  private final PolicySchema schema;

  /**
   * @param schemaJson text of {@value #SCHEMA_FILE}
   */
  public PolicyReader(String schemaJson) {
    this.schema = new PolicySchema(schemaJson);
  }

  /** A reader with the schema of that folder. */
  public static PolicyReader of(Path folder) {
    return new PolicyReader(text(folder.resolve(SCHEMA_FILE)));
  }

  /**
   * Every policy of the folder, in the order of file names.
   *
   * @throws PolicyInvalid when a file cannot be used
   */
  public static List<Policy> all(Path folder) {
    PolicyReader reader = of(folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith(SCHEMA_FILE))
          .sorted()
          .map(reader::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The policy of a file, whose name is the policy's id.
   *
   * @throws PolicyInvalid when the file cannot be used
   */
  public Policy read(Path file) {
    return read(String.valueOf(file.getFileName()), text(file));
  }

  /**
   * The policy in a text.
   *
   * @param file name of the file, for messages; must be the policy's id with {@code .json}
   * @throws PolicyInvalid naming file, row and field of every fault
   */
  public Policy read(String file, String json) {
    JsonObject document = parse(file, json);
    refuseIfAny(schema.problems(file, json, document));
    refuseIfAny(new PolicyConsistency(file, document).problems());
    return new PolicyMapping(document).policy();
  }

  private static JsonObject parse(String file, String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonParsingException e) {
      String place =
          "line "
              + e.getLocation().getLineNumber()
              + ", column "
              + e.getLocation().getColumnNumber();
      throw new PolicyInvalid(
          List.of(new PolicyProblem(file, Optional.empty(), "", "not JSON at " + place)));
    } catch (JsonException e) {
      throw new PolicyInvalid(
          List.of(new PolicyProblem(file, Optional.empty(), "", "not a JSON object")));
    }
  }

  private static void refuseIfAny(List<PolicyProblem> problems) {
    if (!problems.isEmpty()) {
      throw new PolicyInvalid(problems);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
