package id.corpu.xapi.domain.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the parts of a body one after the other (RFC 2046, 5.1.1). Never looks back: a carriage
 * return stands in a delimiter at its beginning only, so a byte that breaks a match can only begin
 * another one.
 */
final class MultipartReader {

  private static final int MOST_HEADER_BYTES = 8_192;
  private static final int MOST_PREAMBLE_BYTES = 8_192;
  private static final int LINE_BREAK = 2;

  private final BoundedStream in;
  private final byte[] delimiter;
  private boolean ended;

  /**
   * @param boundary as the content type says, 1 to 70 characters
   * @param whole most bytes of the body
   */
  MultipartReader(InputStream body, String boundary, long whole) throws IOException {
    this.in = new BoundedStream(body, whole);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    content(MOST_PREAMBLE_BYTES, "The text before the first part");
    afterDelimiter();
  }

  /** The next part, or empty after the last one. */
  Optional<BodyPart> next(int most, String what) throws IOException {
    if (ended) {
      return Optional.empty();
    }
    Map<String, String> headers = headers();
    byte[] content = content(most, what);
    afterDelimiter();
    return Optional.of(new BodyPart(headers, content));
  }

  /** Everything up to the next delimiter, which may also stand at once, without a line break. */
  private byte[] content(int most, String what) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int given = LINE_BREAK;
    int matched = LINE_BREAK;
    while (matched < delimiter.length) {
      int next = in.next();
      if (next == (delimiter[matched] & 0xff)) {
        matched++;
        continue;
      }
      content.write(delimiter, given, matched - given);
      given = 0;
      matched = next == '\r' ? 1 : 0;
      if (matched == 0) {
        content.write(next);
      }
      if (content.size() > most) {
        throw Broken.tooLarge(what, most);
      }
    }
    return content.toByteArray();
  }

  /** Two hyphens end the body; else white space and a line break lead to the next part. */
  private void afterDelimiter() throws IOException {
    int next = in.next();
    if (next == '-') {
      if (in.next() != '-') {
        throw Broken.body("A boundary is followed by one hyphen only.");
      }
      ended = true;
      return;
    }
    while (next == ' ' || next == '\t') {
      next = in.next();
    }
    if (next != '\r' || in.next() != '\n') {
      throw Broken.body("A boundary is not followed by a line break.");
    }
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    int left = MOST_HEADER_BYTES;
    for (String line = line(left); !line.isEmpty(); line = line(left)) {
      left -= line.length();
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw Broken.body("A header of a part has no name.");
      }
      String name = line.substring(0, colon).trim().toLowerCase(Locale.ROOT);
      if (headers.put(name, line.substring(colon + 1).trim()) != null) {
        throw Broken.body("A part has the header " + name + " twice.");
      }
    }
    return headers;
  }

  private String line(int most) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.next();
    while (next != '\r') {
      if (next == '\n' || line.length() >= most) {
        throw Broken.body("The headers of a part are broken or too long.");
      }
      line.append((char) next);
      next = in.next();
    }
    if (in.next() != '\n') {
      throw Broken.body("A header line of a part is broken.");
    }
    return line.toString();
  }
}
