package id.corpu.xapi.domain.use;

import java.util.Set;

/**
 * How many calls there were and how they ended.
 *
 * @param calls all of them
 * @param refused 401 and 403
 * @param limited 429: more than a minute allows
 * @param invalid other faults of the caller; that something is not there or has changed is none
 * @param failed faults of the store
 */
public record UseCount(long calls, long refused, long limited, long invalid, long failed) {

  public static final UseCount NONE = new UseCount(0, 0, 0, 0, 0);

  private static final int SERVER_FAULT = 500;
  private static final int CALLER_FAULT = 400;
  private static final int TOO_MANY = 429;
  private static final Set<Integer> REFUSED = Set.of(401, 403);

  /** Not there, in the way, changed meanwhile: answers that a well-behaved tool expects. */
  private static final Set<Integer> EXPECTED = Set.of(404, 409, 412);

  /** One more call that ended with a status. */
  public UseCount plus(int status) {
    boolean isRefused = REFUSED.contains(status);
    boolean isLimited = status == TOO_MANY;
    boolean isFailed = status >= SERVER_FAULT;
    boolean isInvalid =
        status >= CALLER_FAULT
            && !isRefused
            && !isLimited
            && !isFailed
            && !EXPECTED.contains(status);
    return new UseCount(
        calls + 1,
        refused + (isRefused ? 1 : 0),
        limited + (isLimited ? 1 : 0),
        invalid + (isInvalid ? 1 : 0),
        failed + (isFailed ? 1 : 0));
  }

  /** Both together. */
  public UseCount plus(UseCount other) {
    return new UseCount(
        calls + other.calls,
        refused + other.refused,
        limited + other.limited,
        invalid + other.invalid,
        failed + other.failed);
  }

  /** Everything that did not end well. */
  public long troubled() {
    return refused + limited + invalid + failed;
  }
}
