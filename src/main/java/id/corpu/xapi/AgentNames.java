package id.corpu.xapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who stands behind the agents of statements, told to the store's administrator by a feature that
 * knows people; the store itself does not. Found by CDI, none is needed.
 */
public interface AgentNames {

  /** Names of those who are known, in one query however many are asked for. */
  Map<AgentId, String> names(long storeId, Collection<AgentId> agents);

  /**
   * Agents of the institution's people by words of their name, or by their whole number.
   *
   * @param limit at most this many, by name
   */
  Map<AgentId, String> find(long storeId, String words, int limit);

  /** What is known by several of them. */
  static Map<AgentId, String> among(
      Iterable<AgentNames> all, long storeId, Collection<AgentId> agents) {
    Map<AgentId, String> names = new java.util.HashMap<>();
    if (!agents.isEmpty()) {
      all.forEach(one -> names.putAll(one.names(storeId, List.copyOf(agents))));
    }
    return names;
  }
}
