package id.corpu.jp.domain;

import java.util.Optional;

/**
 * A duty with a time limit that the regulation sets.
 *
 * @param id name of the duty
 * @param name what is due
 * @param due when
 * @param actor who owes it
 * @param to to whom; empty where nobody is named
 * @param note how a doubtful limit is read
 * @param citation the article
 */
public record Deadline(
    String id,
    Wording name,
    Due due,
    Wording actor,
    Optional<Wording> to,
    Optional<Wording> note,
    Citation citation) {}
