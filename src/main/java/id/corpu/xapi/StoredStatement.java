package id.corpu.xapi;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement of the log.
 *
 * @param key place in the log; rises with every write
 * @param id the statement's own id
 * @param actor who did it; empty for a group without identifier
 * @param timestamp when it happened, as the author says
 * @param stored when the store took it
 * @param json the whole statement
 */
public record StoredStatement(
    long key,
    UUID id,
    Optional<AgentId> actor,
    Instant timestamp,
    Instant stored,
    Optional<UUID> registration,
    String json) {}
