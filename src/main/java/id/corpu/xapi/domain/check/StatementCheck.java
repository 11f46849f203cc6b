package id.corpu.xapi.domain.check;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.XapiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements and sub-statements (xAPI Data 2.2, 2.4 and 2.4.4.3). */
public final class StatementCheck {

  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
  private static final Set<String> OF_BOTH =
      Set.of(
          "actor", "verb", "object", "result", "context", "timestamp", "attachments", "objectType");
  private static final Set<String> OF_STATEMENT =
      Set.of(
          "id",
          "actor",
          "verb",
          "object",
          "result",
          "context",
          "timestamp",
          "stored",
          "authority",
          "version",
          "attachments");

  private StatementCheck() {}

  /** Checks a statement by the rules of 1.0.3. */
  public static List<Finding> of(JsonNode statement, String path) {
    return of(statement, path, XapiVersion.V1_0_3);
  }

  /**
   * Checks a statement.
   *
   * @param path what stands before every path, such as {@code [3]} in a batch
   * @param version the line of xAPI by whose rules it is checked
   * @return what is wrong with it, in reading order; empty when it is valid
   */
  public static List<Finding> of(JsonNode statement, String path, XapiVersion version) {
    List<Finding> findings = new ArrayList<>();
    Part part = new Part(statement, path, findings, version);
    EmptinessCheck.check(part);
    if (findings.isEmpty() && part.object("XAPI-00006", OF_STATEMENT)) {
      part.optional("id", id -> id.uuid("XAPI-00027"));
      part.optional("stored", stored -> stored.timestamp("XAPI-00023"));
      part.optional("version", StatementCheck::version);
      part.optional("authority", ActorCheck::authority);
      body(part);
    }
    return findings;
  }

  private static void version(Part version) {
    boolean two = version.version().isTwo();
    version.format(
        text -> XapiVersion.V1_0_3.covers(text) || (two && XapiVersion.V2_0.covers(text)),
        "WRONG_VERSION",
        "XAPI-00101",
        "The version of a statement is 1.0 or 1.0.x" + (two ? ", or 2.0 or 2.0.x." : "."));
  }

  private static void body(Part statement) {
    statement.required("actor", "XAPI-00003", ActorCheck::actor);
    statement.required("verb", "XAPI-00004", StatementCheck::verb);
    statement.required("object", "XAPI-00005", object -> object(object, statement));
    statement.optional("result", ResultCheck::check);
    statement.optional(
        "context", context -> ContextCheck.check(context, isAboutActivity(statement)));
    statement.optional("timestamp", timestamp -> timestamp.timestamp("XAPI-00022"));
    statement.optional("attachments", list -> list.list("XAPI-00025", AttachmentCheck::check));
    voiding(statement);
  }

  private static void verb(Part verb) {
    if (verb.object("XAPI-00044", Set.of("id", "display"))) {
      verb.required("id", "XAPI-00044", id -> id.iri("XAPI-00044"));
      verb.optional("display", display -> display.languages("XAPI-00045"));
    }
  }

  private static void object(Part object, Part statement) {
    if (!object.isObject("XAPI-00006")) {
      return;
    }
    String type = object.value().path("objectType").asText("Activity");
    switch (type) {
      case "Activity" -> ActivityCheck.check(object);
      case "Agent", "Group" -> ActorCheck.actor(object);
      case "StatementRef" -> reference(object);
      case "SubStatement" -> subStatement(object, statement);
      default ->
          object.broken(
              "NOT_A_KNOWN_VALUE", "XAPI-00046", "\"" + type + "\" is no type of object.");
    }
  }

  /** Also for {@code context.statement}. */
  static void reference(Part reference) {
    if (reference.object("XAPI-00072", Set.of("objectType", "id"))) {
      reference.required(
          "objectType", "XAPI-00073", type -> type.oneOf(Set.of("StatementRef"), "XAPI-00073"));
      reference.required("id", "XAPI-00072", id -> id.uuid("XAPI-00072"));
    }
  }

  private static void subStatement(Part sub, Part statement) {
    if (statement.value().path("objectType").asText().equals("SubStatement")) {
      sub.broken("NESTED", "XAPI-00071", "A sub-statement has no sub-statement.");
      return;
    }
    sub.optional("authority", p -> p.broken("NOT_HERE", "XAPI-00067", "Not in a sub-statement."));
    sub.optional("version", p -> p.broken("NOT_HERE", "XAPI-00068", "Not in a sub-statement."));
    sub.optional("stored", p -> p.broken("NOT_HERE", "XAPI-00069", "Not in a sub-statement."));
    sub.optional("id", p -> p.broken("NOT_HERE", "XAPI-00070", "Not in a sub-statement."));
    if (sub.object("XAPI-00066", OF_BOTH)) {
      body(sub);
    }
  }

  private static void voiding(Part statement) {
    boolean voids = statement.value().path("verb").path("id").asText().equals(VOIDED);
    boolean refers =
        statement.value().path("object").path("objectType").asText().equals("StatementRef");
    if (voids && !refers) {
      statement.broken(
          "VOIDS_NOTHING", "XAPI-00017", "A voiding statement has a StatementRef as its object.");
    }
  }

  private static boolean isAboutActivity(Part statement) {
    return statement
        .value()
        .path("object")
        .path("objectType")
        .asText("Activity")
        .equals("Activity");
  }
}
