package id.corpu.xapi.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.check.Finding;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a refused tool reads: code, requirement, path and message of the first finding, and all
 * findings when there are more.
 */
final class Refusals {

  /** Answers that may come before the body was read to its end. */
  private static final Set<Integer> UNREAD = Set.of(408, 413);

  private Refusals() {}

  static Response answer(int status, List<Finding> findings) {
    return answer(status, findings, Map.of());
  }

  /**
   * The same.
   *
   * @param headers beside the usual ones, or in their place
   */
  static Response answer(int status, List<Finding> findings, Map<String, String> headers) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    put(body, findings.get(0));
    if (findings.size() > 1) {
      ArrayNode all = body.putArray("findings");
      findings.forEach(finding -> put(all.addObject(), finding));
    }
    Response.ResponseBuilder response =
        Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Json.write(body));
    if (status == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xAPI\", charset=\"UTF-8\"");
    }
    if (UNREAD.contains(status)) {
      // The rest of the body is not wanted, and the next request would come behind it
      response.header("Connection", "close");
    }
    headers.forEach(response::header);
    return response.build();
  }

  private static void put(ObjectNode node, Finding finding) {
    node.put("code", finding.code())
        .put("message", finding.message())
        .put("requirement", finding.requirement())
        .put("path", finding.path());
  }
}
