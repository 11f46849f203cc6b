package id.corpu.xapi.rest;

import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every answer, a refusal too, names the version negotiated (XAPI-00333), and those of the
 * statement resource up to when the log is complete (XAPI-00153). They are set before the answer is
 * made: what was read must not be vouched for by a later look at the clock.
 */
@ApplicationScoped
public class AnswerHeaders {

  /** Every statement stored at or before this instant can be read by now. */
  static final String CONSISTENT = "X-Experience-API-Consistent-Through";

  private StatementReading reading;
  private Clock clock;
  private String unasked;

  protected AnswerHeaders() {}

  @Inject
  public AnswerHeaders(
      StatementReading reading,
      Clock clock,
      @ConfigProperty(name = "corpu.xapi.version-unasked", defaultValue = "1.0.3") String unasked) {
    this.reading = reading;
    this.clock = clock;
    this.unasked = unasked;
  }

  void set(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(VersionNegotiation.HEADER, version(request));
    // Tools compare the instant below with our clock, not with theirs (RFC 9110, 6.6.1)
    response.setDateHeader(HttpHeaders.DATE, clock.instant().toEpochMilli());
    if (Answers.pathOf(request).startsWith("/xapi/statements")) {
      response.setHeader(CONSISTENT, Times.text(reading.consistentThrough()));
    }
  }

  /** The line that was negotiated; for requests that asked for none, what the setting says. */
  private String version(HttpServletRequest request) {
    return request.getAttribute(Door.VERSION) instanceof XapiVersion negotiated
        ? negotiated.spoken()
        : unasked;
  }
}
