package id.corpu.xapi.rest;

import id.corpu.xapi.application.live.Follower;
import id.corpu.xapi.application.live.LiveOutlet;
import id.corpu.xapi.application.live.LiveStreams;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GET /xapi/live}: the log of statements as it grows, as server-sent events. It is no part
 * of xAPI, so it asks for no version; credential, scopes and filters are those of the statement
 * resource. A servlet, since only that writes without a thread waiting for each reader.
 */
@WebServlet(name = "LiveServlet", urlPatterns = "/xapi/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;
  private static final String AFTER = "after";
  private static final String LAST_SEEN = "Last-Event-ID";
  private static final Set<String> KNOWN =
      Set.of(
          "agent",
          "verb",
          "activity",
          "registration",
          "related_agents",
          "related_activities",
          AFTER);

  @Inject private transient Callers callers;
  @Inject private transient LiveStreams streams;
  @Inject private transient Faults faults;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Follower follower = follower(request);
      streams.open(follower, () -> outlet(request, response));
    } catch (RuntimeException e) {
      Response answer = faults.answer(e);
      if (answer.getStatus() == TOO_MANY) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
      }
      Answers.write(answer, request, response);
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ALLOW, "GET");
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private Follower follower(HttpServletRequest request) {
    Credential caller = callers.with(request, Scope.READ, Scope.READ_MINE);
    Map<String, List<String>> given = QueryString.of(request.getQueryString());
    Parameters all = new Parameters(given);
    all.onlyKnown(KNOWN);
    Optional<Long> after = after(request.getHeader(LAST_SEEN), all.text(AFTER));
    given.remove(AFTER);
    return new Follower(
        caller, request.getHeader(HttpHeaders.AUTHORIZATION), new Parameters(given).query(), after);
  }

  /** A browser that comes back names what it saw last; that is newer than what the address says. */
  private static Optional<Long> after(String lastSeen, Optional<String> parameter) {
    Optional<String> text =
        lastSeen == null || lastSeen.isBlank() ? parameter : Optional.of(lastSeen.strip());
    if (text.isPresent() && !text.get().matches("\\d{1,18}")) {
      throw Refusal.bad(
          "WRONG_PARAMETER", "", AFTER, "The id of an event of this stream is expected, or 0.");
    }
    return text.map(Long::valueOf);
  }

  private static LiveOutlet outlet(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    // A proxy in between must not collect what is meant for now (nginx)
    response.setHeader("X-Accel-Buffering", "no");
    try {
      AsyncContext context = request.startAsync(request, response);
      context.setTimeout(0);
      ServletOutputStream out = response.getOutputStream();
      SseOutlet outlet = new SseOutlet(context, out);
      context.addListener(outlet);
      out.setWriteListener(outlet);
      return outlet;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
