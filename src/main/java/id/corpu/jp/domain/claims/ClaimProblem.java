package id.corpu.jp.domain.claims;

/**
 * Why a claim cannot be submitted as it is.
 *
 * @param field name of the field in the form
 * @param code key of the sentence
 */
public record ClaimProblem(String field, String code) {}
