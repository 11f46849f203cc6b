package id.corpu.people.web;

import id.corpu.people.application.PeopleAccounts;
import id.corpu.platform.web.Routes;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;

/**
 * Whoever signed in with a password that was given out chooses another before anything else: every
 * address leads to that page until it is done, in all sessions of the person.
 */
@WebFilter(
    filterName = "PasswordGate",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class PasswordGate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String CHOOSE = "/profil/sandi";
  private static final List<String> OPEN =
      List.of(
          "/resources/",
          "/jakarta.faces.resource/",
          "/lembaga/",
          "/keluar",
          "/bahasa",
          "/favicon.ico",
          "/xapi/",
          "/health",
          CHOOSE);

  @Inject private transient PeopleAccounts accounts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Routes.pathOf(request);
    Principal caller = request.getUserPrincipal();
    boolean waits =
        caller != null
            && caller.getName().matches("\\d{1,18}")
            && OPEN.stream().noneMatch(path::startsWith)
            && accounts.mustChangePassword(Long.parseLong(caller.getName()));
    if (!waits) {
      chain.doFilter(request, response);
    } else if (path.startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendRedirect(request.getContextPath() + CHOOSE);
    }
  }
}
