package id.corpu.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that keep foreign scripts, frames and guesses out. The script rule of a page comes with
 * its nonce from PrimeFaces ({@code primefaces.CSP}); what is said here holds beside it.
 */
@WebFilter(
    filterName = "SecurityHeaders",
    urlPatterns = "/*",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; media-src 'self';"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final String YEAR = "public, max-age=31536000, immutable";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    boolean versioned =
        request.getServletPath().startsWith("/resources/") && request.getParameter("v") != null;
    response.setHeader("Cache-Control", versioned ? YEAR : "no-store");
    chain.doFilter(request, response);
  }
}
