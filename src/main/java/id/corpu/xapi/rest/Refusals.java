package id.corpu.xapi.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.check.Finding;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What a refused tool reads: code, requirement, path and message of the first finding, and all
 * findings when there are more.
 */
final class Refusals {

  private Refusals() {}

  static Response answer(int status, List<Finding> findings) {
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
    return response.build();
  }

  private static void put(ObjectNode node, Finding finding) {
    node.put("code", finding.code())
        .put("message", finding.message())
        .put("requirement", finding.requirement())
        .put("path", finding.path());
  }
}
