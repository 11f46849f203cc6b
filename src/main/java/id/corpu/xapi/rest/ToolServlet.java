package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.XapiVersion;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** A resource of the record store behind the {@link Gate}. */
public abstract class ToolServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Faults faults;
  @Inject private transient Callers callers;

  /** Answers a call, or throws what {@link Faults} can say. */
  abstract Response answer(HttpServletRequest call) throws IOException;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Response answer;
    try {
      answer = answer(request);
    } catch (IOException | RuntimeException e) {
      answer = faults.answer(e);
    }
    Answers.write(answer, request, response);
  }

  /** Who calls, when one of the scopes is held. */
  Credential caller(HttpServletRequest call, Scope... anyOf) {
    return callers.with(call, anyOf);
  }

  static Parameters parameters(HttpServletRequest call) {
    return new Parameters(QueryString.of(call.getQueryString()));
  }

  static XapiVersion version(HttpServletRequest call) {
    return (XapiVersion) call.getAttribute(Door.VERSION);
  }

  static NotAllowedException notAllowed(String first, String... others) {
    return new NotAllowedException(first, others);
  }
}
