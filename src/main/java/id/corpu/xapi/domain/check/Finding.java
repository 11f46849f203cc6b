package id.corpu.xapi.domain.check;

/**
 * A rule that a statement breaks.
 *
 * @param code machine-readable kind, such as {@code NOT_AN_IRI}
 * @param requirement id of the requirement, such as {@code XAPI-00044}
 * @param path where, such as {@code verb.id} or {@code [2].actor.mbox}
 * @param message the same in English
 */
public record Finding(String code, String requirement, String path, String message) {}
