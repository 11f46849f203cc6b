package id.corpu.jp.domain;

/**
 * A duty with a time limit that the regulation sets.
 *
 * @param id name of the duty
 * @param name what is due
 * @param timesPerYear how often at least
 * @param actor who owes it
 * @param citation the article
 */
public record Deadline(
    String id, Wording name, int timesPerYear, Wording actor, Citation citation) {}
