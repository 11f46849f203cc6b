package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every answer, a refusal too, names the version negotiated (XAPI-00333), and those of the
 * statement resource up to when the log is complete (XAPI-00153). An answer that was read must not
 * be vouched for by a later look at the clock, so the resource notes the instant before it reads.
 */
@Provider
@ApplicationScoped
@SeparateApi
public class AnswerHeaders implements ContainerResponseFilter {

  /** Request property with the instant noted before reading. */
  static final String CONSISTENT = "corpu.xapi.consistent";

  private static final String HEADER = "X-Experience-API-Consistent-Through";

  @Inject private StatementReading reading;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "corpu.xapi.version-unasked", defaultValue = "1.0.3")
  private String unasked;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(VersionNegotiation.HEADER, version(request));
    // Tools compare the instant below with our clock, not with theirs (RFC 9110, 6.6.1)
    response.getHeaders().putSingle(HttpHeaders.DATE, Date.from(clock.instant()));
    Object noted = request.getProperty(CONSISTENT);
    if (noted != null) {
      response.getHeaders().putSingle(HEADER, noted);
    } else if (request.getUriInfo().getPath().contains("statements")) {
      response.getHeaders().putSingle(HEADER, Times.text(reading.consistentThrough()));
    }
  }

  /** The line that was negotiated; for requests that asked for none, what the setting says. */
  private String version(ContainerRequestContext request) {
    return request.getProperty(Door.VERSION) instanceof XapiVersion negotiated
        ? negotiated.spoken()
        : unasked;
  }
}
