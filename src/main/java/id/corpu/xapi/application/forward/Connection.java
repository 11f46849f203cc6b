package id.corpu.xapi.application.forward;

import id.corpu.platform.security.SecretBox;
import id.corpu.xapi.domain.VersionNegotiation;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.forward.Endpoint;
import id.corpu.xapi.domain.forward.Target;
import id.corpu.xapi.domain.forward.Trouble;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Where requests of a target go and what they carry; lives as long as the work at it. */
final class Connection {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Endpoint endpoint;
  private final XapiVersion line;
  private final String authorization;

  private Connection(Endpoint endpoint, XapiVersion line, String key, String secret) {
    this.endpoint = endpoint;
    this.line = line;
    byte[] pair = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /**
   * The connection of a target.
   *
   * @throws Trouble {@code SECRET_LOST} when the secret was sealed under another key of the portal
   */
  static Connection of(Target target, byte[] sealed, SecretBox box) throws Trouble {
    try {
      String secret = box.open(sealed, Target.use(target.storeId(), target.endpoint()));
      return new Connection(target.endpoint(), target.line(), target.accessKey(), secret);
    } catch (IllegalStateException e) {
      throw new Trouble("SECRET_LOST", "", Optional.empty());
    }
  }

  Endpoint endpoint() {
    return endpoint;
  }

  /** A request to a resource, such as {@code statements}. */
  HttpRequest.Builder request(String resource) {
    return HttpRequest.newBuilder(endpoint.at(resource))
        .timeout(PATIENCE)
        .header("Authorization", authorization)
        .header(VersionNegotiation.HEADER, line.spoken())
        .header("Accept", "application/json");
  }
}
