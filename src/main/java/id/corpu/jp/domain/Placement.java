package id.corpu.jp.domain;

import java.util.Optional;

/**
 * Where a row stands under one answer to a switch, when that differs from how it is printed.
 *
 * @param when the answer
 * @param dayPool the name under which its windows are kept then; empty when unchanged
 * @param bucket its bucket of the mix then; empty when unchanged
 */
public record Placement(Condition when, Optional<String> dayPool, Optional<String> bucket) {}
