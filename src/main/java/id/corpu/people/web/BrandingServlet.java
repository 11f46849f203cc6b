package id.corpu.people.web;

import id.corpu.people.application.InstitutionLogos.Logo;
import id.corpu.people.domain.AccentColour;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The city's logo and colours for everybody's browser; kept there for five minutes. */
@WebServlet({"/people/branding/logo", "/people/branding/theme"})
public class BrandingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient InstitutionBranding branding;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, max-age=300");
    if (request.getServletPath().endsWith("theme")) {
      response.setContentType("text/css; charset=UTF-8");
      response.getWriter().write(css(branding.getAccentColour()));
      return;
    }
    Logo logo = branding.logo().orElse(null);
    if (logo == null) {
      response.setHeader("Cache-Control", "no-store");
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/png");
    response.getOutputStream().write(logo.png());
  }

  private static String css(String colour) {
    return colour == null ? "" : new AccentColour(colour).css();
  }
}
