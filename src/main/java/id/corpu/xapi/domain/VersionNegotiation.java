package id.corpu.xapi.domain;

import java.util.regex.Pattern;

/**
 * Which xAPI version a request and its answer speak (xAPI Communication 3.3). Today 1.0.x; a second
 * line is a second pattern here.
 */
public final class VersionNegotiation {

  public static final String HEADER = "X-Experience-API-Version";

  /** What every answer says it is. */
  public static final String SPOKEN = "1.0.3";

  /** Version of statements that name none (xAPI Data 2.4.10). */
  public static final String OF_STATEMENTS = "1.0.0";

  private static final Pattern ONE_ZERO = Pattern.compile("1\\.0(\\.\\d{1,4})?");

  private VersionNegotiation() {}

  /**
   * Accepts the version that a request names.
   *
   * @param header value of {@link #HEADER}, or null
   * @throws Refusal when it is missing or none that is spoken here
   */
  public static void accept(String header) {
    if (header == null) {
      throw Refusal.bad(
          "VERSION_MISSING", "XAPI-00321", HEADER, "The request has to name its xAPI version.");
    }
    if (!ONE_ZERO.matcher(header).matches()) {
      throw Refusal.bad(
          "VERSION_UNKNOWN", "XAPI-00331", HEADER, "This store speaks xAPI 1.0 and 1.0.x.");
    }
  }
}
