package id.corpu.xapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The log of an institution's statements. It only grows: the same statement again is no error and
 * changes nothing, and a statement is taken back by another one that voids it. Works in the
 * caller's transaction.
 */
public interface StatementStore {

  /**
   * Appends statements; each must be valid xAPI and have its id and timestamp.
   *
   * @param storeId the institution
   * @return the ids in the order given
   * @throws id.corpu.platform.errors.Conflict {@code STATEMENT_CONFLICT} when an id is taken by
   *     other content; then nothing is stored
   */
  List<UUID> append(long storeId, List<ObjectNode> statements, Authority authority);

  /** A statement that is not voided. */
  Optional<StoredStatement> find(long storeId, UUID statementId);

  /**
   * Reads the statements that agents did with {@code from <= timestamp < until}, not the voided
   * ones; in no particular order, one at a time, so that a city's year need not fit into memory.
   *
   * @param verb IRI of the only verb that is wanted; empty for all
   */
  void ofActors(
      long storeId,
      Collection<AgentId> actors,
      Optional<String> verb,
      Instant from,
      Instant until,
      Consumer<StoredStatement> reader);
}
