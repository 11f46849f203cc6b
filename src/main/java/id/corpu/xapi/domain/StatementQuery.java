package id.corpu.xapi.domain;

import id.corpu.xapi.AgentId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which statements are asked for (xAPI Communication 2.1.3).
 *
 * @param relatedAgents whether the agent may stand anywhere in the statement
 * @param relatedActivities whether the activity may stand anywhere in the statement
 * @param since stored later than this
 * @param until stored no later than this
 * @param ascending oldest first
 * @param limit at most this many a page
 * @param cursor key of the last statement of the page before
 * @param authority only statements that this agent vouches for
 * @param withVoided also those that were taken back; tools never see them this way
 */
public record StatementQuery(
    Optional<AgentId> agent,
    boolean relatedAgents,
    Optional<String> verb,
    Optional<String> activity,
    boolean relatedActivities,
    Optional<UUID> registration,
    Optional<Instant> since,
    Optional<Instant> until,
    boolean ascending,
    int limit,
    Optional<Long> cursor,
    Optional<AgentId> authority,
    boolean withVoided) {

  /** As a tool asks. */
  public StatementQuery(
      Optional<AgentId> agent,
      boolean relatedAgents,
      Optional<String> verb,
      Optional<String> activity,
      boolean relatedActivities,
      Optional<UUID> registration,
      Optional<Instant> since,
      Optional<Instant> until,
      boolean ascending,
      int limit,
      Optional<Long> cursor,
      Optional<AgentId> authority) {
    this(
        agent,
        relatedAgents,
        verb,
        activity,
        relatedActivities,
        registration,
        since,
        until,
        ascending,
        limit,
        cursor,
        authority,
        false);
  }

  public StatementQuery withAuthority(AgentId only) {
    return new StatementQuery(
        agent,
        relatedAgents,
        verb,
        activity,
        relatedActivities,
        registration,
        since,
        until,
        ascending,
        limit,
        cursor,
        Optional.of(only),
        withVoided);
  }

  /** The same from the statement with this key on. */
  public StatementQuery after(long key) {
    return new StatementQuery(
        agent,
        relatedAgents,
        verb,
        activity,
        relatedActivities,
        registration,
        since,
        until,
        ascending,
        limit,
        Optional.of(key),
        authority,
        withVoided);
  }

  /** The same, with those that were taken back. */
  public StatementQuery alsoVoided() {
    return new StatementQuery(
        agent,
        relatedAgents,
        verb,
        activity,
        relatedActivities,
        registration,
        since,
        until,
        ascending,
        limit,
        cursor,
        authority,
        true);
  }
}
