package id.corpu.xapi.domain;

/**
 * Which xAPI version a request and its answer speak (xAPI Communication 3.3; IEEE 9274.1.1, 4.1.2).
 * Taken literally, 1.0.3 refuses everything from 1.1.0 on and 2.0 everything below 2.0: a store for
 * both serves each request by the line that it names.
 */
public final class VersionNegotiation {

  public static final String HEADER = "X-Experience-API-Version";

  private VersionNegotiation() {}

  /**
   * The line that a request asks for.
   *
   * @param header value of {@link #HEADER}, or null
   * @throws Refusal when it is missing or none that is spoken here
   */
  public static XapiVersion negotiate(String header) {
    if (header == null) {
      throw Refusal.bad(
          "VERSION_MISSING", "XAPI-00331", HEADER, "The request has to name its xAPI version.");
    }
    return XapiVersion.of(header.trim())
        .orElseThrow(
            () ->
                Refusal.bad(
                    "VERSION_UNKNOWN",
                    "XAPI-00331",
                    HEADER,
                    "This store speaks xAPI 1.0, 1.0.x, 2.0 and 2.0.x."));
  }
}
