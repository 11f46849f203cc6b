package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.ReceivingLimits;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.SteadyStream;
import id.corpu.xapi.domain.check.Finding;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Before anybody reads a body: refuses one of the standard's resources that says itself that it is
 * larger than anything they take, and lets none be read that comes too slowly.
 */
@Provider
@PreMatching
@ApplicationScoped
@SeparateApi
@Priority(Priorities.AUTHENTICATION)
public class SteadyBody implements ContainerRequestFilter {

  /** Resources that hold a body in memory. */
  private static final Set<String> LIMITED =
      Set.of("statements", "activities/state", "activities/profile", "agents/profile");

  @Inject
  @ConfigProperty(name = "corpu.xapi.body-grace", defaultValue = "20")
  private int graceSeconds;

  @Inject
  @ConfigProperty(name = "corpu.xapi.body-slowest", defaultValue = "8192")
  private int slowest;

  @Inject private ReceivingLimits limits;

  @Inject
  @ConfigProperty(name = "corpu.xapi.max-document", defaultValue = "10485760")
  private int document;

  @Override
  public void filter(ContainerRequestContext request) {
    if (LIMITED.contains(request.getUriInfo().getPath())) {
      checkLength(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
    }
    request.setEntityStream(
        new SteadyStream(
            request.getEntityStream(), System::nanoTime, graceSeconds, Math.max(1, slowest)));
  }

  private void checkLength(String length) {
    long most = limits.bytes().largest(document);
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most) {
      throw new Refusal(
          413,
          new Finding("TOO_LARGE", "XAPI-00328", "$", "No body has more than " + most + " bytes."));
    }
  }
}
