package id.corpu.xapi.application.retention;

import id.corpu.xapi.domain.retention.RetentionState;
import id.corpu.xapi.domain.retention.RetentionTerm;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A decision how long statements are kept.
 *
 * @param decree number of the decree or letter that decides
 * @param zone of the city, by whose days the term is reckoned
 * @param proposer name of who proposed it
 * @param approver name of who approved it, or null
 * @param endedAt when it was replaced or withdrawn, or null
 * @param reached key of the last statement looked at
 * @param removed statements removed by it
 * @param kept statements old enough to go that are kept all the same
 * @param runAt when statements were last looked through, or null
 */
public record RetentionDecision(
    long id,
    UUID uuid,
    long storeId,
    RetentionState state,
    RetentionTerm term,
    String decree,
    String reason,
    ZoneId zone,
    long proposedBy,
    String proposer,
    Instant proposedAt,
    String approver,
    Instant approvedAt,
    Instant endedAt,
    long reached,
    long removed,
    long kept,
    Instant runAt) {}
