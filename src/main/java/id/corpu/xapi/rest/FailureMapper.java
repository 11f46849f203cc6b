package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A fault of ours is said without its inside; what JAX-RS refuses itself keeps its status. */
@Provider
@ApplicationScoped
@SeparateApi
public class FailureMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Override
  public Response toResponse(Exception fault) {
    if (fault instanceof WebApplicationException refused) {
      StatusType status = refused.getResponse().getStatusInfo();
      Finding finding =
          new Finding("HTTP_" + status.getStatusCode(), "", "", status.getReasonPhrase());
      return Refusals.answer(status.getStatusCode(), List.of(finding));
    }
    LOG.log(Level.SEVERE, "A request to the record store failed", fault);
    return Refusals.answer(
        500, List.of(new Finding("INTERNAL", "XAPI-00329", "", "The store failed; try again.")));
  }
}
