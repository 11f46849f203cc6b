package id.corpu.people;

import java.util.UUID;

/**
 * A person as shown beside something else: in a list, on a certificate, in a session's heading.
 *
 * @param id key inside the house
 * @param uuid key that may leave the house
 * @param institutionId the city
 * @param unitId the person's unit
 * @param position name of the post, or null
 * @param asnType PNS or PPPK today, or null when no status is recorded
 * @param maskedNumber NIP or NI PPPK with birth date and sex hidden, fit for lists and logs
 * @param supervisorId direct supervisor, or null
 * @param active whether the person still works for the city
 */
public record PersonCard(
    long id,
    UUID uuid,
    long institutionId,
    String name,
    long unitId,
    String unitName,
    String position,
    AsnType asnType,
    String maskedNumber,
    Long supervisorId,
    boolean active) {}
