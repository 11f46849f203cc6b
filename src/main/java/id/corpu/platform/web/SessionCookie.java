package id.corpu.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps the session cookie to HTTPS where the portal is served so ({@code corpu.cookie.secure}).
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent start) {
    boolean secure = ConfigProvider.getConfig().getValue("corpu.cookie.secure", Boolean.class);
    SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
  }
}
