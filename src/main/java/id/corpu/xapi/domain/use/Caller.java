package id.corpu.xapi.domain.use;

import id.corpu.xapi.domain.NameKey;
import java.util.UUID;

/**
 * Who calls a store: a credential by its key, or the bearer of a token by the name that its issuer
 * gives.
 *
 * @param issuer of the token; empty for a credential
 */
public record Caller(long storeId, String issuer, String name) {

  /** A credential of a store. */
  public static Caller credential(long storeId, String key) {
    return new Caller(storeId, "", key);
  }

  /** The short key of its rows; no issuer has a line break in its name. */
  public UUID key() {
    return NameKey.of(storeId, "caller " + issuer + "\n" + name);
  }
}
