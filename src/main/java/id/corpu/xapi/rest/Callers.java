package id.corpu.xapi.rest;

import id.corpu.xapi.application.CredentialCheck;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who is calling, once it is clear that the credential may do what is asked. */
@ApplicationScoped
public class Callers {

  private CredentialCheck credentials;

  protected Callers() {}

  @Inject
  public Callers(CredentialCheck credentials) {
    this.credentials = credentials;
  }

  /**
   * The credential that {@link Door} let in.
   *
   * @param anyOf one of these scopes is needed
   * @throws Refusal 403 when it has none of them
   */
  Credential with(ContainerRequestContext request, Scope... anyOf) {
    return holding((Credential) request.getProperty(Door.CALLER), anyOf);
  }

  /** The same for a resource that is a servlet. */
  Credential with(HttpServletRequest request, Scope... anyOf) {
    return holding((Credential) request.getAttribute(Door.CALLER), anyOf);
  }

  private Credential holding(Credential caller, Scope... anyOf) {
    if (Arrays.stream(anyOf).noneMatch(caller::may)) {
      credentials.refused(caller.key(), "SCOPE");
      String needed = Arrays.stream(anyOf).map(Scope::text).collect(Collectors.joining(", "));
      throw new Refusal(
          403,
          new Finding(
              "SCOPE_MISSING",
              "XAPI-00327",
              HttpHeaders.AUTHORIZATION,
              "The credential needs one of these scopes: " + needed + "."));
    }
    return caller;
  }
}
