package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Notes which line of xAPI a request speaks before a resource is looked for, so that the refusal of
 * an address or a method that there is not names it too (XAPI-00333).
 */
@Provider
@PreMatching
@Priority(SpokenVersion.AFTER_UNPACKING)
@ApplicationScoped
@SeparateApi
public class SpokenVersion implements ContainerRequestFilter {

  /** Behind {@link AlternateRequest}, which brings headers in a form. */
  static final int AFTER_UNPACKING = 6_000;

  @Override
  public void filter(ContainerRequestContext request) {
    Optional.ofNullable(request.getHeaderString(VersionNegotiation.HEADER))
        .flatMap(XapiVersion::of)
        .ifPresent(version -> request.setProperty(Door.VERSION, version));
  }
}
