package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.GroupState;
import java.time.Instant;
import java.util.UUID;

/**
 * A group claim in a list.
 *
 * @param title what it is about; empty while nobody has said
 * @param waiting claims that wait for an officer
 */
public record GroupSummary(
    UUID uuid,
    String title,
    GroupState state,
    String broughtByName,
    Instant createdAt,
    int waiting) {}
