package id.corpu.xapi.application.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks tokens of one issuer: signed by one of its public keys with RS256 or ES256, for this
 * audience, not before their time and not after it.
 */
final class TokenCheck {

  /** Clocks differ a little. */
  private static final int SKEW_SECONDS = 60;

  private static final int LONGEST_TOKEN = 8_192;
  private static final int LONGEST_NAME = 255;

  /** A symmetric algorithm would let anybody sign who knows the public key. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private final TokenSettings settings;
  private final IssuerKeys keys;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  TokenCheck(TokenSettings settings, Clock clock, long pauseMillis) {
    this.settings = settings;
    this.keys = IssuerKeys.of(settings);
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, keys.source(pauseMillis)));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("exp"),
            null) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    claims.setMaxClockSkew(SKEW_SECONDS);
    processor.setJWTClaimsSetVerifier(claims);
  }

  /**
   * What a token allows its bearer.
   *
   * @throws Refusal 401 when it is not taken, 503 when the issuer's keys cannot be had
   */
  Credential credential(String token) {
    if (token.length() > LONGEST_TOKEN) {
      throw refused("The token is too long.");
    }
    try {
      return credential(processor.process(token, null));
    } catch (KeySourceException e) {
      if (keys.unreachable()) {
        throw unavailable();
      }
      throw refused("The token is signed with a key that its issuer does not name.");
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw refused(said(e));
    }
  }

  private Credential credential(JWTClaimsSet claims) throws ParseException {
    String name =
        settings.nameClaims().stream()
            .map(claim -> claims.getClaim(claim) instanceof String text ? text : null)
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank() && text.length() <= LONGEST_NAME)
            .findFirst()
            .orElseThrow(() -> refused("The token names no bearer."));
    Date issued = claims.getIssueTime();
    Instant expires = claims.getExpirationTime().toInstant();
    return Credential.ofToken(
        settings.storeId(),
        settings.issuer(),
        name,
        settings.granted(words(claims.getClaim(settings.scopeClaim()))),
        issued == null ? Instant.EPOCH : issued.toInstant(),
        expires,
        settings.perMinute());
  }

  /** The words of a claim that is a text or a list of texts. */
  private static List<String> words(Object claim) {
    if (claim instanceof String text) {
      return Stream.of(text.trim().split("\\s+")).toList();
    }
    return claim instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  /** What the library found wrong, when it speaks of the token and not of our inside. */
  private static String said(Exception e) {
    return e instanceof BadJOSEException
        ? "The token is not accepted: " + e.getMessage() + "."
        : "The token cannot be read.";
  }

  static Refusal refused(String why) {
    String safe = why.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "'");
    return new Refusal(401, new Finding("TOKEN_REFUSED", "XAPI-00334", "Authorization", safe))
        .with(
            "WWW-Authenticate",
            "Bearer realm=\"xAPI\", error=\"invalid_token\", error_description=\"" + safe + "\"");
  }

  private static Refusal unavailable() {
    return new Refusal(
            503,
            new Finding(
                "TOKEN_KEYS_UNAVAILABLE",
                "",
                "Authorization",
                "The keys of the token's issuer cannot be fetched; try again."))
        .retryAfter(30);
  }
}
