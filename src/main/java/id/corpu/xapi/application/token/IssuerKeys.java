package id.corpu.xapi.application.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;

/**
 * An issuer's public keys: fetched when they are first needed, kept for some minutes, asked for
 * again when a token names a key that is not among them, but at most every half a minute, so that
 * nobody can make the portal ask and ask.
 */
final class IssuerKeys implements ResourceRetriever {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 3_000;
  private static final int MOST_BYTES = 200_000;
  private static final long KEPT_MILLIS = 600_000;

  /** So long the keys known go on when the issuer does not answer. */
  private static final long OUTAGE_MILLIS = 3_600_000;

  private static final long FETCH_MILLIS = 6_000;
  private static final String DISCOVERY = "/.well-known/openid-configuration";

  private final ResourceRetriever http =
      new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
  private final TokenSettings settings;
  private volatile boolean unreachable;

  private IssuerKeys(TokenSettings settings) {
    this.settings = settings;
  }

  /** The keys of an issuer; nothing is fetched yet. */
  static IssuerKeys of(TokenSettings settings) {
    return new IssuerKeys(settings);
  }

  /**
   * Where tokens find their keys.
   *
   * @param pauseMillis shortest time between two fetches
   */
  JWKSource<SecurityContext> source(long pauseMillis) {
    URL named = url(settings.keys().orElse(settings.issuer()));
    return JWKSourceBuilder.create(named, this)
        .cache(KEPT_MILLIS, FETCH_MILLIS)
        .refreshAheadCache(false)
        .outageTolerant(OUTAGE_MILLIS)
        .rateLimited(pauseMillis)
        .build();
  }

  /** Whether the last attempt to fetch the keys failed. */
  boolean unreachable() {
    return unreachable;
  }

  @Override
  public Resource retrieveResource(URL named) throws IOException {
    try {
      Resource keys = http.retrieveResource(settings.keys().isPresent() ? named : discovered());
      unreachable = false;
      return keys;
    } catch (IOException e) {
      unreachable = true;
      throw e;
    }
  }

  /** The address that the issuer's discovery document names (OpenID Connect Discovery 4). */
  private URL discovered() throws IOException {
    Resource document =
        http.retrieveResource(url(settings.issuer().replaceAll("/+$", "") + DISCOVERY));
    try {
      Map<String, Object> said = JSONObjectUtils.parse(document.getContent());
      if (!settings.issuer().equals(JSONObjectUtils.getString(said, "issuer"))) {
        throw new IOException("The discovery document is of another issuer");
      }
      return JSONObjectUtils.getURI(said, "jwks_uri").toURL();
    } catch (ParseException | IllegalArgumentException | NullPointerException e) {
      throw new IOException("The discovery document names no keys", e);
    }
  }

  private static URL url(String address) {
    try {
      return URI.create(address).toURL();
    } catch (IOException e) {
      throw new IllegalArgumentException(address, e);
    }
  }
}
