package id.corpu.search;

import java.time.Instant;

/**
 * Words that people looked for in vain: a gap in the repository. Nobody's name is kept.
 *
 * @param words the query, lower case, single spaces
 * @param count how often it was asked
 */
public record SearchMiss(String words, int count, Instant lastSeen) {}
