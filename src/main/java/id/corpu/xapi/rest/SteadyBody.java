package id.corpu.xapi.rest;

import id.corpu.xapi.application.ReceivingLimits;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.SteadyStream;
import id.corpu.xapi.domain.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Before anybody reads a body: refuses one of the standard's resources that says itself that it is
 * larger than anything they take, and lets none be read that comes too slowly.
 */
@ApplicationScoped
public class SteadyBody {

  /** Resources that hold a body in memory. */
  private static final Set<String> LIMITED =
      Set.of(
          "/xapi/statements",
          "/xapi/activities/state",
          "/xapi/activities/profile",
          "/xapi/agents/profile");

  private int graceSeconds;
  private int slowest;
  private int document;
  private ReceivingLimits limits;

  protected SteadyBody() {}

  /**
   * The settings.
   *
   * @param graceSeconds how long a body may take whatever its size
   * @param slowest least bytes a second afterwards
   * @param document most bytes of a document
   */
  @Inject
  public SteadyBody(
      @ConfigProperty(name = "corpu.xapi.body-grace", defaultValue = "20") int graceSeconds,
      @ConfigProperty(name = "corpu.xapi.body-slowest", defaultValue = "8192") int slowest,
      @ConfigProperty(name = "corpu.xapi.max-document", defaultValue = "10485760") int document,
      ReceivingLimits limits) {
    this.graceSeconds = graceSeconds;
    this.slowest = Math.max(1, slowest);
    this.document = document;
    this.limits = limits;
  }

  /** The same request, whose body ends with a refusal when it comes too slowly. */
  HttpServletRequest in(HttpServletRequest request) {
    if (LIMITED.contains(Answers.pathOf(request))) {
      checkLength(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    }
    return switch (request.getMethod()) {
      case "GET", "HEAD", "OPTIONS" -> request;
      default -> new SteadyCall(request);
    };
  }

  private void checkLength(String length) {
    long most = limits.bytes().largest(document);
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most) {
      throw new Refusal(
          413,
          new Finding("TOO_LARGE", "XAPI-00328", "$", "No body has more than " + most + " bytes."));
    }
  }

  /** A request whose body is watched. */
  private final class SteadyCall extends HttpServletRequestWrapper {

    private SteadyCall(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new BodyStream(
          new SteadyStream(super.getInputStream(), System::nanoTime, graceSeconds, slowest));
    }
  }
}
