package id.corpu.platform.web;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/**
 * Asks nobody to sign in at addresses that no person's sign-in concerns: the record store, whose
 * callers bring credentials of their own, and the portal's files. Looking for a person there took a
 * fifth of the time of such a request.
 */
final class SparingProvider implements AuthConfigProvider {

  private static final List<String> SPARED = List.of("/xapi/", "/resources/");

  private final AuthConfigProvider provider;

  SparingProvider(AuthConfigProvider provider) {
    this.provider = provider;
  }

  @Override
  public ClientAuthConfig getClientAuthConfig(
      String layer, String application, CallbackHandler handler) throws AuthException {
    return provider.getClientAuthConfig(layer, application, handler);
  }

  @Override
  public ServerAuthConfig getServerAuthConfig(
      String layer, String application, CallbackHandler handler) throws AuthException {
    return new Config(provider.getServerAuthConfig(layer, application, handler));
  }

  @Override
  public void refresh() {
    provider.refresh();
  }

  private static boolean isSpared(MessageInfo message) {
    HttpServletRequest request = (HttpServletRequest) message.getRequestMessage();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    // A path with steps upwards or parameters is not what it begins with
    return SPARED.stream().anyMatch(path::startsWith)
        && path.indexOf(';') < 0
        && path.indexOf('%') < 0
        && !path.contains("..");
  }

  /** The configuration of the server's sign-in, with the exception. */
  private record Config(ServerAuthConfig config) implements ServerAuthConfig {

    @Override
    public ServerAuthContext getAuthContext(
        String id, Subject service, Map<String, Object> properties) throws AuthException {
      ServerAuthContext context = config.getAuthContext(id, service, properties);
      return context == null ? null : new Context(context);
    }

    @Override
    public String getMessageLayer() {
      return config.getMessageLayer();
    }

    @Override
    public String getAppContext() {
      return config.getAppContext();
    }

    @Override
    public String getAuthContextID(MessageInfo message) {
      return config.getAuthContextID(message);
    }

    @Override
    public void refresh() {
      config.refresh();
    }

    @Override
    public boolean isProtected() {
      return config.isProtected();
    }
  }

  /** The server's sign-in, with the exception. */
  private record Context(ServerAuthContext context) implements ServerAuthContext {

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service)
        throws AuthException {
      return isSpared(message)
          ? AuthStatus.SUCCESS
          : context.validateRequest(message, client, service);
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
      return isSpared(message) ? AuthStatus.SEND_SUCCESS : context.secureResponse(message, service);
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
      context.cleanSubject(message, subject);
    }
  }
}
