package id.corpu.xapi.domain.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Activities and their definitions (xAPI Data 2.4.4.1). */
final class ActivityCheck {

  private static final List<String> COMPONENT_LISTS =
      List.of("choices", "scale", "source", "target", "steps");
  private static final Set<String> OF_DEFINITION =
      Set.of(
          "name",
          "description",
          "type",
          "moreInfo",
          "extensions",
          "interactionType",
          "correctResponsesPattern",
          "choices",
          "scale",
          "source",
          "target",
          "steps");
  private static final Set<String> INTERACTIONS =
      Set.of(
          "true-false",
          "choice",
          "fill-in",
          "long-fill-in",
          "matching",
          "performance",
          "sequencing",
          "likert",
          "numeric",
          "other");

  private ActivityCheck() {}

  static void check(Part activity) {
    if (activity.object("XAPI-00006", Set.of("objectType", "id", "definition"))) {
      activity.optional("objectType", type -> type.oneOf(Set.of("Activity"), "XAPI-00046"));
      activity.required("id", "XAPI-00047", id -> id.iri("XAPI-00047"));
      activity.optional("definition", ActivityCheck::definition);
    }
  }

  private static void definition(Part definition) {
    if (!definition.object("XAPI-00048", OF_DEFINITION)) {
      return;
    }
    definition.optional("name", name -> name.languages("XAPI-00056"));
    definition.optional("description", text -> text.languages("XAPI-00059"));
    definition.optional("type", type -> type.iri("XAPI-00060"));
    definition.optional("moreInfo", info -> info.iri("XAPI-00061"));
    definition.optional("extensions", extensions -> extensions.extensions("XAPI-00057"));
    definition.optional("interactionType", type -> type.oneOf(INTERACTIONS, "XAPI-00049"));
    definition.optional(
        "correctResponsesPattern",
        pattern -> pattern.list("XAPI-00050", response -> response.string("XAPI-00050")));
    if (definition.has("correctResponsesPattern") && !definition.has("interactionType")) {
      definition.broken(
          "MISSING", "XAPI-00064", "A pattern of correct responses needs an interactionType.");
    }
    COMPONENT_LISTS.forEach(name -> definition.optional(name, ActivityCheck::components));
  }

  private static void components(Part list) {
    Set<String> seen = new HashSet<>();
    list.list(
        "XAPI-00055",
        component -> {
          if (component.object("XAPI-00063", Set.of("id", "description"))) {
            component.required("id", "XAPI-00058", id -> id.string("XAPI-00058"));
            component.optional("description", text -> text.languages("XAPI-00062"));
            if (!seen.add(component.value().path("id").asText())) {
              component.broken("DUPLICATE", "XAPI-00058", "The id stands in this list already.");
            }
          }
        });
  }
}
