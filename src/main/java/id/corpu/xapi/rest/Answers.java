package id.corpu.xapi.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Sends answers of the resources that are servlets. Statements and documents are: JAX-RS costs as
 * much for a request as storing a statement does.
 */
final class Answers {

  private Answers() {}

  /** Sends an answer; HEAD has everything but the body. */
  static void write(Response answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.getStatus());
    answer.getStringHeaders().forEach((name, values) -> header(response, name, values));
    boolean wanted = !request.getMethod().equals(HttpMethod.HEAD);
    Object entity = answer.getEntity();
    if (entity instanceof StreamingOutput stream) {
      if (wanted) {
        stream.write(response.getOutputStream());
      }
    } else if (entity != null) {
      byte[] bytes =
          entity instanceof byte[] content
              ? content
              : entity.toString().getBytes(StandardCharsets.UTF_8);
      response.setContentLength(bytes.length);
      if (wanted) {
        response.getOutputStream().write(bytes);
      }
    }
  }

  /** Path of a call below the portal's own. */
  static String pathOf(HttpServletRequest request) {
    String path = request.getServletPath();
    return request.getPathInfo() == null ? path : path + request.getPathInfo();
  }

  private static void header(HttpServletResponse response, String name, List<String> values) {
    if (name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
      response.setContentType(values.get(0));
    } else {
      response.setHeader(name, values.get(0));
      values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    }
  }
}
