package id.corpu.platform.web;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Puts {@link SparingProvider} before the server's sign-in, which {@link SignInGate} is part of, as
 * Jakarta Authentication 3.0 (chapter 3) lets an application do.
 */
@WebListener
public class SparedSignIn implements ServletContextListener {

  private static final String LAYER = "HttpServlet";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    String application = context.getVirtualServerName() + " " + context.getContextPath();
    AuthConfigFactory factory = AuthConfigFactory.getFactory();
    AuthConfigProvider provider = factory.getConfigProvider(LAYER, application, null);
    if (provider != null) {
      factory.registerConfigProvider(
          new SparingProvider(provider), LAYER, application, "sign-in where people may sign in");
    }
  }
}
