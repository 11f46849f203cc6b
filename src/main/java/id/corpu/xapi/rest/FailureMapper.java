package id.corpu.xapi.rest;

import id.corpu.platform.persistence.Outage;
import id.corpu.platform.persistence.Passing;
import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A fault of ours is said without its inside; what JAX-RS refuses itself keeps its status. While
 * the database is away, or after a deadlock that did not pass, the caller is asked to try again.
 */
@Provider
@ApplicationScoped
@SeparateApi
public class FailureMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
  private static final String RETRY_SECONDS = "5";

  @Inject private RefusalNoting noting;

  @Override
  public Response toResponse(Exception fault) {
    return noting.noted(answer(fault));
  }

  private static Response answer(Exception fault) {
    if (fault instanceof WebApplicationException refused) {
      StatusType status = refused.getResponse().getStatusInfo();
      Finding finding =
          new Finding("HTTP_" + status.getStatusCode(), "", "", status.getReasonPhrase());
      return Refusals.answer(status.getStatusCode(), List.of(finding));
    }
    if (Outage.isBehind(fault)) {
      LOG.log(Level.WARNING, "The database is away: {0}", fault.toString());
      return Refusals.answer(
          503,
          List.of(new Finding("UNAVAILABLE", "XAPI-00329", "", "The store is away; try again.")),
          Map.of("Retry-After", RETRY_SECONDS));
    }
    if (Passing.isBehind(fault)) {
      return Refusals.answer(
          503,
          List.of(new Finding("BUSY", "XAPI-00329", "", "Too many write at once; try again.")),
          Map.of("Retry-After", "1"));
    }
    LOG.log(Level.SEVERE, "A request to the record store failed", fault);
    return Refusals.answer(
        500, List.of(new Finding("INTERNAL", "XAPI-00329", "", "The store failed; try again.")));
  }
}
