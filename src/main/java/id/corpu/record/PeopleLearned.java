package id.corpu.record;

import id.corpu.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Statements about our people were stored or taken back, by the portal or by another tool. Fired
 * once a write, in the transaction that does it, so that who derives something from statements can
 * enqueue its jobs in the same commit.
 */
public record PeopleLearned(List<Learned> learned) {

  /**
   * One statement.
   *
   * @param timestamp when it happened, which decides the year it belongs to
   * @param creditRelevant whether it carries {@link CreditFacts}
   * @param dated these facts when they name days or a period, which may lie in another year
   */
  public record Learned(
      PersonId person,
      Instant timestamp,
      Optional<UUID> registration,
      boolean creditRelevant,
      Optional<CreditFacts> dated) {}
}
