package id.corpu.jp.application.policies;

import id.corpu.jp.domain.Policy;

/**
 * A regulation as it was read at some time.
 *
 * @param id key in {@code jp_policy_version}, which ledger entries name
 * @param digest SHA-256 of the file
 * @param policy the regulation
 */
public record PolicyVersion(int id, String digest, Policy policy) {}
