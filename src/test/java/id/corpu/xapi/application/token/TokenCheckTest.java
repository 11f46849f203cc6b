package id.corpu.xapi.application.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tokens of a real issuer: keys fetched over HTTP, signatures made with them. */
class TokenCheckTest {

  private static final long PAUSE = 60_000;

  private TestIssuer issuer;
  private TokenCheck check;

  @BeforeEach
  void trust() throws Exception {
    issuer = new TestIssuer();
    check = new TokenCheck(issuer.settings(7), Clock.systemUTC(), PAUSE);
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  @DisplayName("a token of RS256 or ES256 allows what its scopes say, in the store that is set")
  void taken() throws Exception {
    JWTClaimsSet claims = issuer.claims("simulator", "openid lrs-penulis statements/read").build();
    for (String token :
        List.of(issuer.signed(claims), TestIssuer.signed(issuer.ec, JWSAlgorithm.ES256, claims))) {
      Credential bearer = check.credential(token);
      assertThat(bearer.storeId()).isEqualTo(7);
      assertThat(bearer.scopes()).containsExactlyInAnyOrder(Scope.WRITE, Scope.READ);
      assertThat(bearer.authority("https://portal.example").homePage()).isEqualTo(issuer.name());
      assertThat(bearer.authorityId("https://portal.example").accountName()).isEqualTo("simulator");
    }
    assertThat(issuer.fetches).as("discovery and keys, once").hasValue(2);
  }

  @Test
  @DisplayName("RFC 9068: scopes may be a list; without azp the subject names the bearer")
  void otherShapes() throws Exception {
    JWTClaimsSet claims =
        issuer.claims(null, "").claim("scope", List.of("all/read", "lain")).build();
    Credential bearer = check.credential(issuer.signed(claims));
    assertThat(bearer.key()).isEqualTo("11111111-aaaa");
    assertThat(bearer.scopes()).containsExactly(Scope.ALL_READ);
  }

  @Test
  @DisplayName("another issuer, audience, algorithm or key, and a time that is over, are refused")
  void refused() throws Exception {
    JWTClaimsSet good = issuer.claims("simulator", "all").build();
    Date past = Date.from(Instant.now().minusSeconds(120));
    Date future = Date.from(Instant.now().plusSeconds(120));
    RSAKey foreign = new RSAKeyGenerator(2048).keyID("rsa").generate();
    SignedJWT symmetric =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(), good);
    symmetric.sign(new MACSigner(issuer.rsa.toPublicJWK().toString().getBytes("UTF-8")));
    List<String> tokens =
        List.of(
            issuer.signed(issuer.claims("s", "all").issuer("https://lain.example").build()),
            issuer.signed(issuer.claims("s", "all").audience("lain").build()),
            issuer.signed(issuer.claims("s", "all").expirationTime(past).build()),
            issuer.signed(issuer.claims("s", "all").expirationTime(null).build()),
            issuer.signed(issuer.claims("s", "all").notBeforeTime(future).build()),
            TestIssuer.signed(foreign, JWSAlgorithm.RS256, good),
            TestIssuer.signed(issuer.rsa, JWSAlgorithm.RS512, good),
            new PlainJWT(good).serialize(),
            symmetric.serialize(),
            issuer.signed(good).substring(0, 200),
            "x".repeat(9_000),
            "");
    for (String token : tokens) {
      assertThatExceptionOfType(Refusal.class)
          .as(token)
          .isThrownBy(() -> check.credential(token))
          .satisfies(
              refusal -> {
                assertThat(refusal.status()).isEqualTo(401);
                assertThat(refusal.headers().get("WWW-Authenticate"))
                    .startsWith("Bearer realm=\"xAPI\", error=\"invalid_token\"");
              });
    }
  }

  @Test
  @DisplayName("clocks may differ by less than a minute")
  void skew() throws Exception {
    Date justOver = Date.from(Instant.now().minusSeconds(30));
    String token = issuer.signed(issuer.claims("s", "all").expirationTime(justOver).build());
    assertThat(check.credential(token).key()).isEqualTo("s");
  }

  @Test
  @DisplayName("a new key is fetched when a token names it, but nobody can make us ask and ask")
  void newKeys() throws Exception {
    JWTClaimsSet claims = issuer.claims("s", "all").build();
    TokenCheck eager = new TokenCheck(issuer.settings(7), Clock.systemUTC(), 1);
    eager.credential(issuer.signed(claims));
    RSAKey another = issuer.publishAnother();
    String byAnother = TestIssuer.signed(another, JWSAlgorithm.RS256, claims);
    assertThat(eager.credential(byAnother).key()).isEqualTo("s");

    check.credential(issuer.signed(claims));
    int before = issuer.fetches.get();
    RSAKey unknown = new RSAKeyGenerator(2048).keyID("tak dikenal").generate();
    for (int i = 0; i < 20; i++) {
      String token = TestIssuer.signed(unknown, JWSAlgorithm.RS256, claims);
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> check.credential(token))
          .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(401));
    }
    assertThat(issuer.fetches.get() - before).isLessThanOrEqualTo(4);
  }

  @Test
  @DisplayName("while the issuer cannot be reached the caller is asked to come again, not refused")
  void unreachable() throws Exception {
    String token = issuer.signed(issuer.claims("s", "all").build());
    issuer.close();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> check.credential(token))
        .satisfies(
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.headers()).containsKey("Retry-After");
            });
  }
}
