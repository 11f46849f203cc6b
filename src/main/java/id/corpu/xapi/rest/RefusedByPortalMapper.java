package id.corpu.xapi.rest;

import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Says a refusal of the store, or of a feature that listens to it, to a tool. */
@Provider
@ApplicationScoped
@SeparateApi
public class RefusedByPortalMapper implements ExceptionMapper<CorpuException> {

  @Inject private RefusalNoting noting;

  @Override
  public Response toResponse(CorpuException refusal) {
    Finding finding =
        refusal.code().equals("STATEMENT_CONFLICT")
            ? new Finding(
                refusal.code(),
                "XAPI-00142",
                "id",
                "The id stands for a statement of other content.")
            : new Finding(refusal.code(), "", "", refusal.code());
    return noting.noted(Refusals.answer(refusal.status(), List.of(finding)));
  }
}
