package id.corpu.xapi.application.rights;

import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.rights.RightsKind;
import id.corpu.xapi.domain.rights.RightsState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A decision about a person's records.
 *
 * @param decree number of the decree or letter that decides
 * @param subjects the person's identifiers; empty once it is carried out
 * @param pseudonym name of the random account; null once it is carried out
 * @param keepsData whether attachments stay
 * @param zone of the city
 * @param proposer name of who proposed it
 * @param approver name of who approved it, or null
 * @param statements statements rewritten so far
 * @param documents documents deleted or rewritten
 * @param scanned key up to which texts were searched
 */
public record RightsCase(
    long id,
    UUID uuid,
    long storeId,
    RightsKind kind,
    RightsState state,
    String decree,
    String reason,
    List<AgentId> subjects,
    UUID pseudonym,
    boolean keepsData,
    ZoneId zone,
    long proposedBy,
    String proposer,
    Instant proposedAt,
    String approver,
    Instant approvedAt,
    Instant endedAt,
    long statements,
    long documents,
    long scanned) {}
