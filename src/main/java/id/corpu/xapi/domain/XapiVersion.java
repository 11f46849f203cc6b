package id.corpu.xapi.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of xAPI that are spoken here, the newest last. */
public enum XapiVersion {
  /** ADL xAPI 1.0.3, and with it every 1.0.x. */
  V1_0_3("1.0.3", "1.0.0", "1\\.0(\\.\\d{1,4})?"),
  /** IEEE 9274.1.1 (xAPI 2.0), and with it every 2.0.x. */
  V2_0("2.0.0", "2.0.0", "2\\.0(\\.\\d{1,4})?");

  private final String spoken;
  private final String ofStatements;
  private final Pattern pattern;

  XapiVersion(String spoken, String ofStatements, String pattern) {
    this.spoken = spoken;
    this.ofStatements = ofStatements;
    this.pattern = Pattern.compile(pattern);
  }

  /** How an answer names it. */
  public String spoken() {
    return spoken;
  }

  /** Version of statements that name none (xAPI Data 2.4.10; IEEE 9274.1.1, 4.2.4.3). */
  public String ofStatements() {
    return ofStatements;
  }

  /** Whether a version, such as {@code 1.0.1}, belongs to this line. */
  public boolean covers(String version) {
    return pattern.matcher(version).matches();
  }

  /** Whether this line is 2.0 or newer. */
  public boolean isTwo() {
    return this != V1_0_3;
  }

  /** The line of a version as a request or a setting names it. */
  public static Optional<XapiVersion> of(String version) {
    return Arrays.stream(values()).filter(line -> line.covers(version)).findFirst();
  }
}
