package id.corpu.people;

import java.util.UUID;

/**
 * The keys of one person: inside the house, outside it, and the city whose name stands before the
 * outside key.
 *
 * @param id key inside the house
 * @param uuid key outside the house; never changes, says nothing about the person
 * @param institutionId the city
 * @param homePage IRI that names the city's people in xAPI accounts
 */
public record PersonKey(PersonId id, UUID uuid, long institutionId, String homePage) {}
