package id.corpu.xapi.rest;

import id.corpu.platform.errors.CorpuException;
import id.corpu.xapi.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** What a tool reads when a servlet's resource refuses or fails; the same as from JAX-RS. */
@ApplicationScoped
public class Faults {

  private RefusalMapper refusals;
  private RefusedByPortalMapper refusedByPortal;
  private FailureMapper failures;

  protected Faults() {}

  @Inject
  public Faults(
      RefusalMapper refusals, RefusedByPortalMapper refusedByPortal, FailureMapper failures) {
    this.refusals = refusals;
    this.refusedByPortal = refusedByPortal;
    this.failures = failures;
  }

  Response answer(Exception fault) {
    if (fault instanceof Refusal refusal) {
      return refusals.toResponse(refusal);
    }
    return fault instanceof CorpuException refusal
        ? refusedByPortal.toResponse(refusal)
        : failures.toResponse(fault);
  }
}
