package id.corpu.xapi.domain.forward;

import id.corpu.xapi.domain.XapiVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * Another record store that gets a copy of our statements. It runs from the day it is named until
 * it is removed, with pauses as somebody wishes and waits as its failures demand. Its secret is not
 * among this: it is opened only where it is used.
 *
 * @param accessKey its key for us; the name of a Basic header
 * @param line of xAPI that it speaks
 * @param cursor last key of the log that it has, or that does not concern it
 * @param failures in a row; 0 when the last attempt went well
 * @param nextAt not before this moment
 */
public record Target(
    long id,
    long storeId,
    String name,
    Endpoint endpoint,
    String accessKey,
    XapiVersion line,
    ForwardFilter filter,
    boolean paused,
    long cursor,
    int failures,
    Instant nextAt,
    Optional<Problem> problem,
    Optional<Instant> lastSentAt,
    Instant createdAt) {

  /** The last thing that went wrong. */
  public record Problem(String code, String detail, Instant at) {}

  /** What the secret is sealed for: a row that points elsewhere opens nothing. */
  public static String use(long storeId, Endpoint endpoint) {
    return "xapi forward " + storeId + " " + endpoint.base();
  }
}
