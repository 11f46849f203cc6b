package id.corpu.xapi.domain.document;

import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.NameKey;
import java.util.Optional;
import java.util.UUID;

/**
 * Where documents stand: the state of an agent in an activity, with or without registration (xAPI
 * Communication 2.3), the profile of an agent (2.6) or of an activity (2.7). What does not apply is
 * empty, so no two shelves can be taken for each other.
 *
 * @param activity IRI, or empty for the profile of an agent
 * @param agent identifier of the agent as text, or empty for the profile of an activity
 */
public record Shelf(long storeId, String activity, String agent, Optional<UUID> registration) {

  /** Stands for "no registration", so that the column of a key is never NULL. */
  public static final UUID NO_REGISTRATION = new UUID(0, 0);

  public static Shelf state(
      long storeId, String activity, AgentId agent, Optional<UUID> registration) {
    return new Shelf(storeId, activity, agent.ifi(), registration);
  }

  public static Shelf ofActivity(long storeId, String activity) {
    return new Shelf(storeId, activity, "", Optional.empty());
  }

  public static Shelf ofAgent(long storeId, AgentId agent) {
    return new Shelf(storeId, "", agent.ifi(), Optional.empty());
  }

  public UUID activityKey() {
    return NameKey.of(storeId, activity);
  }

  public UUID agentKey() {
    return NameKey.of(storeId, agent);
  }

  public UUID registrationKey() {
    return registration.orElse(NO_REGISTRATION);
  }

  /**
   * The one key of a document on this shelf. The length in front of each part keeps parts that
   * contain each other's separators apart.
   */
  public UUID key(String name) {
    return NameKey.of(
        storeId, part(activity) + part(agent) + part(registrationKey().toString()) + part(name));
  }

  private static String part(String text) {
    return text.length() + ":" + text;
  }
}
