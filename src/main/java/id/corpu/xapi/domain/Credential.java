package id.corpu.xapi.domain;

import id.corpu.xapi.AgentId;
import id.corpu.xapi.Authority;
import id.corpu.xapi.domain.use.Caller;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tool's credential. It works from its creation until it expires or is revoked, whichever comes
 * first, and stays known for ever as the authority of its statements. What a bearer's token allows
 * is a credential too, for the length of a request.
 *
 * @param key public half, or the name that a token gives its bearer
 * @param perMinute how many calls it may make in a minute; empty for any number
 * @param issuer who has issued the token; empty for a credential of the portal
 * @param version rises with every change of the row
 */
public record Credential(
    long id,
    long storeId,
    String key,
    String label,
    Set<Scope> scopes,
    Instant createdAt,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt,
    Optional<Instant> previousUntil,
    Optional<Integer> perMinute,
    Optional<String> issuer,
    int version) {

  /** What a checked token allows. */
  public static Credential ofToken(
      long storeId,
      String issuer,
      String name,
      Set<Scope> scopes,
      Instant issued,
      Instant expires,
      Optional<Integer> perMinute) {
    return new Credential(
        0,
        storeId,
        name,
        name,
        scopes,
        issued,
        Optional.of(expires),
        Optional.empty(),
        Optional.empty(),
        perMinute,
        Optional.of(issuer),
        0);
  }

  public boolean worksAt(Instant now) {
    return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
  }

  public boolean may(Scope scope) {
    return scope.isIn(scopes);
  }

  /** The agent that vouches for its statements; a token's name counts at its issuer. */
  public Authority authority(String homePage) {
    return new Authority(issuer.orElse(homePage), key, label, may(Scope.DEFINE));
  }

  /** The identifier of that agent, by which its own statements are found. */
  public AgentId authorityId(String homePage) {
    return AgentId.account(issuer.orElse(homePage), key);
  }

  /** Under what its calls are counted. */
  public Caller caller() {
    return new Caller(storeId, issuer.orElse(""), key);
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
