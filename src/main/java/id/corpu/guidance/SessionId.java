package id.corpu.guidance;

import id.corpu.platform.errors.NotFound;
import java.util.Objects;
import java.util.UUID;

/** Key of a session, as it stands in addresses and statements. */
public record SessionId(UUID value) {

  public SessionId {
    Objects.requireNonNull(value, "value");
  }

  /**
   * The key that an address names.
   *
   * @throws NotFound when the text is no key at all
   */
  public static SessionId parse(String text) {
    try {
      return new SessionId(UUID.fromString(text == null ? "" : text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("session");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
