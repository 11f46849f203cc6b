package id.corpu.xapi.application.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider: publishes its keys over HTTP and signs tokens with them. */
public final class TestIssuer implements AutoCloseable {

  static final String AUDIENCE = "lrs-kota";

  final RSAKey rsa;
  final ECKey ec;
  final AtomicInteger fetches = new AtomicInteger();
  private final HttpServer server;
  private volatile JWKSet published;

  TestIssuer() throws IOException, JOSEException {
    rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    published = new JWKSet(List.of(rsa, ec)).toPublicJWKSet();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/.well-known/openid-configuration", () -> discovery());
    serve("/kunci", () -> published.toString());
    server.start();
  }

  /** The present text of an address. */
  public interface Page {
    String text();
  }

  private void serve(String path, Page page) {
    server.createContext(
        path,
        exchange -> {
          fetches.incrementAndGet();
          byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String discovery() {
    return "{\"issuer\":\"" + name() + "\",\"jwks_uri\":\"" + keys() + "\"}";
  }

  /** What stands in {@code iss}. */
  String name() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  String keys() {
    return name() + "/kunci";
  }

  /** What a portal says that trusts this issuer, for a store. */
  TokenSettings settings(long storeId) {
    return new TokenSettings(
        name(),
        Set.of(AUDIENCE),
        Optional.empty(),
        List.of("azp", "client_id", "sub"),
        "scope",
        Map.of("lrs-penulis", id.corpu.xapi.domain.Scope.WRITE),
        storeId,
        Optional.empty());
  }

  /** Publishes another key beside the first ones, and gives it. */
  RSAKey publishAnother() throws JOSEException {
    RSAKey another = new RSAKeyGenerator(2048).keyID("rsa2").generate();
    published = new JWKSet(List.of(rsa, ec, another)).toPublicJWKSet();
    return another;
  }

  /** Claims that are taken; a test changes one. */
  JWTClaimsSet.Builder claims(String client, String scope) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(name())
        .audience(AUDIENCE)
        .subject("11111111-aaaa")
        .claim("azp", client)
        .claim("scope", scope)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  String signed(JWTClaimsSet claims) throws JOSEException {
    return signed(rsa, JWSAlgorithm.RS256, claims);
  }

  static String signed(JWK key, JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
    JWSSigner signer =
        key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner((ECKey) key);
    JWSHeader header =
        new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
