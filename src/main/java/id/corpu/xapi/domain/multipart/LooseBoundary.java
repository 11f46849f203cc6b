package id.corpu.xapi.domain.multipart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content type whose boundary should stand in quotes and does not. The characters are allowed in
 * a boundary (RFC 2046, 5.1.1) but not without quotes (RFC 2045, 5.1); jXAPI sends such ones.
 */
public final class LooseBoundary {

  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\s*(multipart/[a-z]+)\\s*;\\s*boundary=([0-9a-z'()+_,./:=?-]{1,70})\\s*");

  private LooseBoundary() {}

  /** The same content type with its boundary in quotes, if that is what it lacks. */
  public static Optional<String> quoted(String contentType) {
    Matcher loose = LOOSE.matcher(contentType);
    return loose.matches()
        ? Optional.of(loose.group(1) + "; boundary=\"" + loose.group(2) + "\"")
        : Optional.empty();
  }
}
