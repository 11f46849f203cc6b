package id.corpu.xapi.rest;

import id.corpu.platform.security.CallerAddress;
import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.token.BearerTokens;
import id.corpu.xapi.application.use.CallLimits;
import id.corpu.xapi.application.use.UseTally;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.use.ShortAddress;
import id.corpu.xapi.domain.use.UseKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Behind the {@link Door}: limits the calls of a caller and counts how each ended. */
@Provider
@ApplicationScoped
@SeparateApi
@Priority(Priorities.USER + 100)
public class UseFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String CHALLENGE = HttpHeaders.WWW_AUTHENTICATE;
  private static final int UNAUTHORIZED = 401;

  @Inject private CallLimits limits;
  @Inject private UseTally tally;
  @Inject private CallerAddress address;
  @Inject private BearerTokens tokens;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getProperty(Door.CALLER) instanceof Credential caller) {
      limits.take(caller);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(Door.CALLER) instanceof Credential caller) {
      String path = request.getUriInfo().getPath();
      tally.call(
          caller.caller(),
          UseKind.of(request.getMethod(), path.startsWith("/") ? path.substring(1) : path),
          response.getStatus(),
          address.network().map(ShortAddress::of));
    } else if (response.getStatus() == UNAUTHORIZED && tokens.areAccepted()) {
      // Whoever came with a wrong token has been told more already
      boolean told = String.valueOf(response.getHeaders().get(CHALLENGE)).contains("Bearer");
      if (!told) {
        response.getHeaders().add(CHALLENGE, "Bearer realm=\"xAPI\"");
      }
    }
  }
}
