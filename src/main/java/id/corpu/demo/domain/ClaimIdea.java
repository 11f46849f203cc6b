package id.corpu.demo.domain;

/**
 * Learning outside the portal that people of the demo city claim JP for.
 *
 * @param days how many weekdays in a row it takes
 * @param jp JP of the programme as typed, or empty
 * @param document code of the document that proves it
 * @param doubt what an officer finds missing
 * @param citation where the regulation asks for it
 * @param learned the claimant's own words
 */
public record ClaimIdea(
    String key,
    String pathway,
    String title,
    String organiser,
    int days,
    String jp,
    String document,
    String doubt,
    String citation,
    String learned) {}
