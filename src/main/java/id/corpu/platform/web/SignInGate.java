package id.corpu.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets signed-in people through and sends everybody else to the sign-in page, except at open
 * addresses. Remembers a sign-in in the session; the session gets a new id at that moment.
 */
@AutoApplySession
@ApplicationScoped
public class SignInGate implements HttpAuthenticationMechanism {

  /** Request parameter of the sign-in page: where the person wanted to go. */
  public static final String DESTINATION = "ke";

  private static final List<String> OPEN_PREFIXES =
      List.of("/resources/", "/jakarta.faces.resource/", "/xapi/", "/health", "/metrics");

  @Inject private IdentityStoreHandler identityStores;
  @Inject private Routes routes;

  @Inject
  @ConfigProperty(name = "corpu.open.prefix")
  private Optional<String> openPrefix;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return context.notifyContainerAboutLogin(identityStores.validate(credential));
    }
    String path = Routes.pathOf(request);
    if (isOpen(path)) {
      return context.doNothing();
    }
    return path.startsWith("/api/")
        ? apiRefusal(request, response, context)
        : toSignIn(request, response, context, path);
  }

  private boolean isOpen(String path) {
    return OPEN_PREFIXES.stream().anyMatch(path::startsWith)
        || openPrefix.map(path::startsWith).orElse(false)
        || path.equals("/favicon.ico")
        || path.equals("/api/session")
        || routes.find(path).map(found -> found.route().open()).orElse(false);
  }

  /** Endpoints under /api answer themselves when a credential comes along; else they say 401. */
  private static AuthenticationStatus apiRefusal(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (request.getHeader("Authorization") != null) {
      return context.doNothing();
    }
    try {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setContentType("application/json");
      response.getWriter().write("{\"code\":\"NOT_SIGNED_IN\"}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus toSignIn(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      String path) {
    boolean worthReturning = request.getMethod().equals("GET") && !path.equals("/");
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String destination =
        worthReturning
            ? "?" + DESTINATION + "=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8)
            : "";
    return context.redirect(request.getContextPath() + "/masuk" + destination);
  }
}
