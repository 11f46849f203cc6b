package id.corpu.xapi.domain.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contexts (xAPI Data 2.4.6). */
final class ContextCheck {

  private static final List<String> KINDS = List.of("parent", "grouping", "category", "other");
  private static final Set<String> OF_CONTEXT =
      Set.of(
          "registration",
          "instructor",
          "team",
          "contextActivities",
          "revision",
          "platform",
          "language",
          "statement",
          "extensions");
  private static final Set<String> OF_CONTEXT_2_0 =
      Stream.concat(OF_CONTEXT.stream(), Stream.of("contextAgents", "contextGroups"))
          .collect(Collectors.toUnmodifiableSet());

  private ContextCheck() {}

  /**
   * @param aboutActivity whether the statement's object is an activity; only then revision and
   *     platform make sense
   */
  static void check(Part context, boolean aboutActivity) {
    if (!context.object("XAPI-00006", context.version().isTwo() ? OF_CONTEXT_2_0 : OF_CONTEXT)) {
      return;
    }
    context.optional("registration", registration -> registration.uuid("XAPI-00087"));
    context.optional("instructor", ActorCheck::actor);
    context.optional("team", ActorCheck::group);
    context.optional("contextActivities", ContextCheck::activities);
    if (context.version().isTwo()) {
      context.optional("contextAgents", ContextActorsCheck::agents);
      context.optional("contextGroups", ContextActorsCheck::groups);
    }
    context.optional(
        "revision", text -> onlyForActivities(text, "XAPI-00089", "XAPI-00084", aboutActivity));
    context.optional(
        "platform", text -> onlyForActivities(text, "XAPI-00090", "XAPI-00085", aboutActivity));
    context.optional(
        "language",
        tag ->
            tag.format(
                Formats::isLanguage,
                "NOT_A_LANGUAGE",
                "XAPI-00091",
                "A language tag is expected."));
    context.optional("statement", StatementCheck::reference);
    context.optional("extensions", extensions -> extensions.extensions("XAPI-00120"));
  }

  private static void onlyForActivities(
      Part text, String isString, String isForActivities, boolean aboutActivity) {
    text.string(isString);
    if (!aboutActivity) {
      text.broken("NOT_HERE", isForActivities, "Only with an activity as the object.");
    }
  }

  private static void activities(Part activities) {
    if (activities.object("XAPI-00086", Set.copyOf(KINDS))) {
      KINDS.forEach(kind -> activities.optional(kind, ContextCheck::oneOrMany));
    }
  }

  private static void oneOrMany(Part named) {
    if (named.value().isArray()) {
      named.elements().forEach(ActivityCheck::check);
    } else if (named.isObject("XAPI-00094")) {
      ActivityCheck.check(named);
    }
  }
}
