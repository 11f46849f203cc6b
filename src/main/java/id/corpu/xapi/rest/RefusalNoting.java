package id.corpu.xapi.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.application.health.RefusalBook;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * Writes down what was refused and to whom, where every refusal of the store gets its words. That
 * something is not there is an answer and no refusal.
 */
@ApplicationScoped
public class RefusalNoting {

  private static final Finding OTHER = new Finding("OTHER", "", "", "");

  private RefusalBook book;
  private HttpServletRequest request;

  protected RefusalNoting() {}

  @Inject
  public RefusalNoting(RefusalBook book, HttpServletRequest request) {
    this.book = book;
    this.request = request;
  }

  /** The same answer, once it is written down. */
  Response noted(Response refusal) {
    if (refusal.getStatus() != Status.NOT_FOUND.getStatusCode()) {
      Finding finding = finding(refusal.getEntity());
      if (request.getAttribute(Door.CALLER) instanceof Credential caller) {
        book.note(caller.storeId(), caller.label(), refusal.getStatus(), finding);
      } else {
        book.note(0, "", refusal.getStatus(), finding);
      }
    }
    return refusal;
  }

  /** The first finding of the answer, without its sentence. */
  private static Finding finding(Object entity) {
    try {
      JsonNode body = Json.readForeign(String.valueOf(entity));
      return new Finding(
          body.path("code").asText(),
          body.path("requirement").asText(),
          body.path("path").asText(),
          "");
    } catch (JsonProcessingException e) {
      return OTHER;
    }
  }
}
