package id.corpu.people;

import java.time.ZoneId;

/**
 * A city that CorpU serves.
 *
 * @param slug short name in addresses and files
 * @param shortName name in page titles
 * @param zone all days and months of its people are counted in this zone
 * @param policyId the regulation that the city began with, a file of {@code content/regulations};
 *     which one is in force later is decided by date with the rules of JP
 * @param accentColour {@code #rrggbb} or null for the theme's own
 * @param homePage IRI that names the city's people in xAPI account actors
 */
public record Institution(
    long id,
    String slug,
    String name,
    String shortName,
    String tagline,
    ZoneId zone,
    String policyId,
    String accentColour,
    String homePage) {}
