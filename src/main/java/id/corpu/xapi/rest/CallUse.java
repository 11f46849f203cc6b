package id.corpu.xapi.rest;

import id.corpu.platform.security.CallerAddress;
import id.corpu.xapi.application.token.BearerTokens;
import id.corpu.xapi.application.use.CallLimits;
import id.corpu.xapi.application.use.UseTally;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.use.ShortAddress;
import id.corpu.xapi.domain.use.UseKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Behind the {@link Door}: limits the calls of a caller and counts how each ended. */
@ApplicationScoped
public class CallUse {

  private static final String CHALLENGE = HttpHeaders.WWW_AUTHENTICATE;
  private static final int UNAUTHORIZED = 401;
  private static final String BASE = "/xapi/";

  private CallLimits limits;
  private UseTally tally;
  private CallerAddress address;
  private BearerTokens tokens;

  protected CallUse() {}

  @Inject
  public CallUse(CallLimits limits, UseTally tally, CallerAddress address, BearerTokens tokens) {
    this.limits = limits;
    this.tally = tally;
    this.address = address;
    this.tokens = tokens;
  }

  /**
   * Takes one call from what the caller has.
   *
   * @throws id.corpu.xapi.domain.Refusal 429 when nothing is left
   */
  void limit(HttpServletRequest request) {
    if (request.getAttribute(Door.CALLER) instanceof Credential caller) {
      limits.take(caller);
    }
  }

  /** Notes how a call ended. */
  void count(HttpServletRequest request, int status) {
    if (request.getAttribute(Door.CALLER) instanceof Credential caller) {
      String path = Answers.pathOf(request).substring(BASE.length());
      String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      tally.call(
          caller.caller(),
          UseKind.of(request.getMethod(), name),
          status,
          address.network().map(ShortAddress::of));
    }
  }

  /** Tells who was not let in that a token would do, too. */
  Response challenging(Response refusal) {
    // Whoever came with a wrong token has been told more already
    boolean toldOfTokens = String.valueOf(refusal.getHeaders().get(CHALLENGE)).contains("Bearer");
    return refusal.getStatus() == UNAUTHORIZED && tokens.areAccepted() && !toldOfTokens
        ? Response.fromResponse(refusal).header(CHALLENGE, "Bearer realm=\"xAPI\"").build()
        : refusal;
  }
}
