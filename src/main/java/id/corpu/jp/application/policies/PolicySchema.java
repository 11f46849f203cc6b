package id.corpu.jp.application.policies;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON Schema of policy files (draft 2020-12), and its complaints in terms of file, row and
 * field.
 */
final class PolicySchema {

  private static final Pattern IN_ROW = Pattern.compile("rows\\.(\\d+)(?:\\.(.*))?");

  private final JsonSchema schema;

  PolicySchema(String schemaJson) {
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaJson);
  }

  List<PolicyProblem> problems(String file, String json, JsonObject document) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(message -> problem(file, message, document))
        .distinct()
        .sorted(Comparator.comparing(PolicyProblem::toString))
        .toList();
  }

  private static PolicyProblem problem(
      String file, ValidationMessage message, JsonObject document) {
    String path = pathOf(message);
    String text = message.getMessage().replaceFirst("^[^:]*: ", "");
    Matcher inRow = IN_ROW.matcher(path);
    if (inRow.matches()) {
      String field = Optional.ofNullable(inRow.group(2)).orElse("");
      return new PolicyProblem(
          file, Optional.of(rowId(document, Integer.parseInt(inRow.group(1)))), field, text);
    }
    return new PolicyProblem(file, Optional.empty(), path, text);
  }

  /** Names from the root to the fault, with a missing or unwelcome property as the last. */
  private static String pathOf(ValidationMessage message) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < message.getInstanceLocation().getNameCount(); i++) {
      path.append(i == 0 ? "" : ".").append(message.getInstanceLocation().getName(i));
    }
    if (message.getProperty() != null) {
      path.append(path.isEmpty() ? "" : ".").append(message.getProperty());
    }
    return path.toString();
  }

  /** The row's id, or its number in the file when it has none. */
  private static String rowId(JsonObject document, int index) {
    JsonArray rows = document.getJsonArray("rows");
    String number = "no. " + (index + 1);
    return rows.get(index) instanceof JsonObject row ? row.getString("id", number) : number;
  }
}
