package id.corpu.xapi.rest;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/**
 * Every call of a tool comes through here, whether a servlet or JAX-RS answers it: forms are
 * unpacked, the headers of every answer are set, who brings no working credential is sent away, and
 * calls are limited and counted.
 */
@WebFilter(
    filterName = "XapiGate",
    urlPatterns = "/xapi/*",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient CrossOrigin crossOrigin;
  @Inject private transient SteadyBody body;
  @Inject private transient AlternateRequest alternate;
  @Inject private transient AnswerHeaders headers;
  @Inject private transient Door door;
  @Inject private transient CallUse use;
  @Inject private transient Faults faults;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (crossOrigin.isAnswered(request, response)) {
      return;
    }
    HttpServletRequest call = ReadableTypes.in(request);
    try {
      call = alternate.unpacked(body.in(call));
      door.admit(call);
      use.limit(call);
    } catch (RuntimeException e) {
      Response refusal = use.challenging(faults.answer(e));
      headers.set(call, response);
      Answers.write(refusal, call, response);
      use.count(call, refusal.getStatus());
      return;
    }
    headers.set(call, response);
    try {
      chain.doFilter(call, response);
    } finally {
      use.count(call, response.getStatus());
    }
  }
}
