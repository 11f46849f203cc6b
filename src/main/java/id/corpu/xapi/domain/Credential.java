package id.corpu.xapi.domain;

import id.corpu.xapi.Authority;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tool's credential. It works from its creation until it expires or is revoked, whichever comes
 * first, and stays known for ever as the authority of its statements.
 */
public record Credential(
    long id,
    long storeId,
    String key,
    String label,
    Set<Scope> scopes,
    Instant createdAt,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt) {

  public boolean worksAt(Instant now) {
    return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
  }

  public boolean may(Scope scope) {
    return scope.isIn(scopes);
  }

  /** The agent that vouches for its statements. */
  public Authority authority(String homePage) {
    return new Authority(homePage, key, label, may(Scope.DEFINE));
  }

  /** Scopes as one text, as stored. */
  public static String text(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::text).collect(Collectors.joining(" "));
  }

  /** The scopes of a stored text; names no longer known are left out. */
  public static Set<Scope> scopes(String text) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    Arrays.stream(text.split(" ")).forEach(name -> Scope.of(name).ifPresent(scopes::add));
    return scopes;
  }
}
