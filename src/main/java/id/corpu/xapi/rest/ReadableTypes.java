package id.corpu.xapi.rest;

import id.corpu.xapi.domain.multipart.LooseBoundary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the headers of media types readable. What JAX-RS cannot read it refuses before any of its
 * filters is asked, with a page instead of JSON and without the headers of xAPI.
 */
final class ReadableTypes {

  /** A type of content that no resource takes, for one that nobody can read. */
  private static final String NO_TYPE = MediaType.WILDCARD;

  /** What nearly all send, and needs no reading. */
  private static final Set<String> USUAL =
      Set.of(MediaType.APPLICATION_JSON, MediaType.WILDCARD, MediaType.APPLICATION_OCTET_STREAM);

  private ReadableTypes() {}

  /** The request, with other headers where one could not be read. */
  static HttpServletRequest in(HttpServletRequest request) {
    Map<String, String> readable = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    if (type != null && !isReadable(type)) {
      readable.put(HttpHeaders.CONTENT_TYPE, readable(type));
    }
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept != null && !Arrays.stream(accept.split(",")).allMatch(ReadableTypes::isWish)) {
      // A wish that nobody can read is no wish (RFC 9110, 12.5.1)
      readable.put(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    }
    return readable.isEmpty() ? request : new Readable(request, readable);
  }

  private static String readable(String type) {
    return type.isBlank()
        ? MediaType.APPLICATION_OCTET_STREAM
        : LooseBoundary.quoted(type).filter(ReadableTypes::isReadable).orElse(NO_TYPE);
  }

  private static boolean isReadable(String type) {
    if (USUAL.contains(type)) {
      return true;
    }
    try {
      MediaType.valueOf(type);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isWish(String range) {
    if (USUAL.contains(range)) {
      return true;
    }
    if (!isReadable(range)) {
      return false;
    }
    String quality = MediaType.valueOf(range).getParameters().get("q");
    return quality == null || quality.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
  }

  /** A request with other values of some headers. */
  private static final class Readable extends HttpServletRequestWrapper {

    private final Map<String, String> values;

    private Readable(HttpServletRequest request, Map<String, String> values) {
      super(request);
      this.values = values;
    }

    @Override
    public String getHeader(String name) {
      return values.containsKey(name) ? values.get(name) : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return values.containsKey(name)
          ? Collections.enumeration(List.of(values.get(name)))
          : super.getHeaders(name);
    }

    @Override
    public String getContentType() {
      return values.getOrDefault(HttpHeaders.CONTENT_TYPE, super.getContentType());
    }
  }
}
