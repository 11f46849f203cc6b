package id.corpu.xapi.domain.check;

import java.util.Set;
import java.util.function.Consumer;

/** The agents and groups that a context relates to the experience (IEEE 9274.1.1, 4.2.2.5). */
final class ContextActorsCheck {

  private static final String AGENTS = "IEEE-9274.1.1-4.2.2.5-contextAgents";
  private static final String GROUPS = "IEEE-9274.1.1-4.2.2.5-contextGroups";

  private ContextActorsCheck() {}

  static void agents(Part list) {
    list.list(AGENTS, one -> check(one, "contextAgent", "agent", AGENTS, ActorCheck::agent));
  }

  static void groups(Part list) {
    list.list(GROUPS, one -> check(one, "contextGroup", "group", GROUPS, ActorCheck::group));
  }

  private static void check(
      Part one, String type, String member, String requirement, Consumer<Part> actor) {
    if (one.object(requirement, Set.of("objectType", member, "relevantTypes"))) {
      one.required("objectType", requirement, name -> name.oneOf(Set.of(type), requirement));
      one.required(member, requirement, actor);
      one.optional("relevantTypes", types -> types(types, requirement));
    }
  }

  private static void types(Part types, String requirement) {
    types.list(requirement, type -> type.iri(requirement));
    if (types.value().isArray() && types.value().isEmpty()) {
      types.broken("EMPTY", requirement, "At least one type is expected.");
    }
  }
}
