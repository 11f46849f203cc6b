package id.corpu.people.web;

import id.corpu.platform.errors.NotFound;
import java.util.UUID;

/** Reads ids out of addresses; what is none leads nowhere. */
final class Numbers {

  private Numbers() {}

  /** The number, or null when the text is none. */
  static Long of(String text) {
    return text == null || !text.matches("[0-9]{1,18}") ? null : Long.valueOf(text);
  }

  /** The UUID in an address. */
  static UUID uuid(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("page");
    }
  }
}
