package id.corpu.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Changes the language of the screens and goes back to the page; open to everybody. */
@WebServlet("/bahasa")
public class LanguageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int YEAR = 365 * 24 * 60 * 60;

  /**
   * The address that changes the language and goes back.
   *
   * @param back path within the portal, with its query if it has one
   */
  static String address(Locale wanted, String back) {
    return "/bahasa?pilih="
        + wanted.getLanguage()
        + "&ke="
        + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Cookie cookie =
        new Cookie(LanguageChoice.COOKIE, "en".equals(request.getParameter("pilih")) ? "en" : "id");
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    response.sendRedirect(
        request.getContextPath() + LocalAddress.orHome(request.getParameter("ke")));
  }
}
