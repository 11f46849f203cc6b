package id.corpu.xapi.interop;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Bodies of several parts as TinCanJava writes them, with Jetty's stream, and reads them. */
final class JettyParts {

  private final String boundary = "jetty" + UUID.randomUUID().toString().replace("-", "");
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A part of an answer. */
  record Section(Map<String, String> headers, String content) {}

  String contentType() {
    return "multipart/mixed; boundary=" + boundary;
  }

  JettyParts part(String contentType, byte[] content, String... headers) {
    write((bytes.size() > 0 ? "\r\n" : "") + "--" + boundary + "\r\n");
    write("Content-Type: " + contentType + "\r\n");
    for (String header : headers) {
      write(header + "\r\n");
    }
    write("\r\n");
    bytes.writeBytes(content);
    return this;
  }

  byte[] end() {
    write("\r\n--" + boundary + "--\r\n");
    return bytes.toByteArray();
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The parts of a body by their hash, that of the statements by none: cut at the boundary, headers
   * and content divided by the first empty line, names of headers as they are spelled.
   */
  static Map<String, Section> sections(String body, String boundary) {
    String whole = body.substring(0, body.indexOf("--" + boundary + "--"));
    Map<String, Section> sections = new HashMap<>();
    for (String section : whole.split("--" + boundary)) {
      if (section.isBlank()) {
        continue;
      }
      String[] divided = section.split("\r\n\r\n", 2);
      Map<String, String> headers = new HashMap<>();
      divided[0]
          .lines()
          .filter(line -> line.contains(":"))
          .forEach(line -> headers.put(line.split(":")[0].trim(), line.split(":")[1].trim()));
      sections.put(
          headers.get("X-Experience-API-Hash"),
          new Section(headers, divided[1].replaceFirst("\r\n$", "")));
    }
    return sections;
  }
}
