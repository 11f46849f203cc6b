package id.corpu.xapi.application.token;

import id.corpu.xapi.domain.Scope;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Whose tokens are taken and what they allow.
 *
 * @param issuer as it stands in {@code iss}
 * @param audience one of them has to stand in {@code aud}
 * @param keys address of the issuer's keys; empty: what the issuer's discovery document says
 * @param nameClaims the first that a token has names its bearer
 * @param scopeClaim where the token says what its bearer may do: a text of words or a list
 * @param scopes what a word of it allows; a word that is itself the name of a scope needs no entry
 * @param storeId the institution whose store it is
 * @param perMinute most calls of a bearer in a minute
 */
record TokenSettings(
    String issuer,
    Set<String> audience,
    Optional<String> keys,
    List<String> nameClaims,
    String scopeClaim,
    Map<String, Scope> scopes,
    long storeId,
    Optional<Integer> perMinute) {

  private static final String PREFIX = "corpu.xapi.oidc.";

  /**
   * What the portal's settings say; empty when no issuer is named.
   *
   * @throws IllegalArgumentException when a setting makes no sense
   */
  static Optional<TokenSettings> of(Config config) {
    return text(config, "issuer").map(issuer -> of(issuer, config));
  }

  private static TokenSettings of(String issuer, Config config) {
    Set<String> audience = Set.copyOf(words(text(config, "audience").orElse("")));
    if (audience.isEmpty()) {
      throw new IllegalArgumentException(PREFIX + "audience is missing");
    }
    if (config
        .getOptionalValue("corpu.base-url", String.class)
        .filter(issuer::equals)
        .isPresent()) {
      throw new IllegalArgumentException(PREFIX + "issuer is the portal itself");
    }
    return new TokenSettings(
        issuer,
        audience,
        text(config, "keys"),
        words(text(config, "name-claims").orElse("azp client_id sub")),
        text(config, "scope-claim").orElse("scope"),
        scopes(words(text(config, "scopes").orElse(""))),
        config.getOptionalValue(PREFIX + "store", Long.class).orElse(1L),
        config.getOptionalValue(PREFIX + "per-minute", Integer.class));
  }

  /** What words of a token allow, together. */
  Set<Scope> granted(List<String> words) {
    Set<Scope> granted = EnumSet.noneOf(Scope.class);
    for (String word : words) {
      Optional.ofNullable(scopes.get(word)).or(() -> Scope.of(word)).ifPresent(granted::add);
    }
    return granted;
  }

  /** Pairs such as {@code lrs-writer=statements/write}. */
  private static Map<String, Scope> scopes(List<String> pairs) {
    Map<String, Scope> scopes = new HashMap<>();
    for (String pair : pairs) {
      int equals = pair.lastIndexOf('=');
      Scope scope =
          Scope.of(pair.substring(equals + 1))
              .filter(known -> equals > 0)
              .orElseThrow(
                  () -> new IllegalArgumentException(PREFIX + "scopes is not understood: " + pair));
      scopes.put(pair.substring(0, equals), scope);
    }
    return scopes;
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(PREFIX + name, String.class).filter(text -> !text.isBlank());
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
  }
}
