package id.corpu.xapi.domain.check;

import id.corpu.xapi.domain.XapiVersion;
import java.util.List;
import java.util.Set;

/** Agents and groups, wherever they stand (xAPI Data 2.4.2 and 2.4.9). */
public final class ActorCheck {

  private static final List<String> IFIS = List.of("mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> OF_GROUP =
      Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", "member");

  private ActorCheck() {}

  /** An agent or group as a parameter of a request. */
  public static List<Finding> of(com.fasterxml.jackson.databind.JsonNode agent, String path) {
    List<Finding> findings = new java.util.ArrayList<>();
    actor(new Part(agent, path, findings, XapiVersion.V1_0_3));
    return findings;
  }

  static void actor(Part actor) {
    if (!actor.isObject("XAPI-00006")) {
      return;
    }
    actor.optional("objectType", type -> type.oneOf(Set.of("Agent", "Group"), "XAPI-00031"));
    if (actor.value().path("objectType").asText().equals("Group")) {
      group(actor);
    } else {
      agent(actor);
    }
  }

  static void agent(Part agent) {
    if (!agent.isObject("XAPI-00006")) {
      return;
    }
    agent.optional("objectType", type -> type.oneOf(Set.of("Agent"), "XAPI-00031"));
    agent.optional("member", m -> m.broken("NOT_HERE", "XAPI-00035", "Only a group has members."));
    agent.object("XAPI-00006", OF_GROUP);
    if (identifiers(agent) != 1) {
      agent.broken("NOT_ONE_IDENTIFIER", "XAPI-00034", "An agent has exactly one identifier.");
    }
    common(agent);
  }

  static void group(Part group) {
    if (!group.isObject("XAPI-00006")) {
      return;
    }
    group.required("objectType", "XAPI-00031", type -> type.oneOf(Set.of("Group"), "XAPI-00031"));
    group.object("XAPI-00006", OF_GROUP);
    group.optional("member", members -> members.list("XAPI-00036", ActorCheck::agent));
    boolean named = identifiers(group) == 1;
    boolean anonymous = identifiers(group) == 0 && !group.value().path("member").isEmpty();
    if (!named && !anonymous) {
      group.broken(
          "NOT_ONE_IDENTIFIER", "XAPI-00037", "A group has exactly one identifier, or members.");
    }
    common(group);
  }

  /** An agent, or a nameless group of an application and a user (three-legged OAuth). */
  static void authority(Part authority) {
    actor(authority);
    if (!authority.value().path("objectType").asText().equals("Group")) {
      return;
    }
    if (identifiers(authority) > 0) {
      authority.broken(
          "IDENTIFIED", "XAPI-00100", "A group as authority has members and no identifier.");
    }
    if (authority.value().path("member").size() != 2) {
      authority.broken("NOT_TWO_MEMBERS", "XAPI-00098", "A group as authority has two members.");
    }
  }

  private static long identifiers(Part actor) {
    return IFIS.stream().filter(actor::has).count();
  }

  private static void common(Part actor) {
    actor.optional("name", name -> name.string("XAPI-00033"));
    actor.optional(
        "mbox",
        mbox ->
            mbox.format(
                Formats::isMailto, "NOT_A_MAILTO", "XAPI-00038", "mailto:address is expected."));
    actor.optional(
        "mbox_sha1sum",
        sum ->
            sum.format(Formats::isSha1, "NOT_A_SHA1", "XAPI-00039", "40 hex digits are expected."));
    actor.optional("openid", openid -> openid.iri("XAPI-00040"));
    actor.optional("account", ActorCheck::account);
  }

  private static void account(Part account) {
    if (account.object("XAPI-00041", Set.of("homePage", "name"))) {
      account.required("homePage", "XAPI-00042", home -> home.iri("XAPI-00042"));
      account.required("name", "XAPI-00043", name -> name.string("XAPI-00043"));
    }
  }
}
