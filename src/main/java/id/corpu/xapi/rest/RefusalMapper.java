package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says a refusal to a tool. */
@Provider
@ApplicationScoped
@SeparateApi
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Inject private RefusalNoting noting;

  @Override
  public Response toResponse(Refusal refusal) {
    return noting.noted(Refusals.answer(refusal.status(), refusal.findings(), refusal.headers()));
  }
}
