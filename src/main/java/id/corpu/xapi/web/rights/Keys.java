package id.corpu.xapi.web.rights;

import id.corpu.platform.errors.NotFound;
import java.util.List;
import java.util.UUID;

/** Keys in addresses of pages. */
final class Keys {

  private static final String UUID_TEXT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private Keys() {}

  /**
   * A key.
   *
   * @throws NotFound when it is none
   */
  static UUID of(String text) {
    if (text == null || !text.matches(UUID_TEXT)) {
      throw new NotFound("page");
    }
    return UUID.fromString(text);
  }

  static List<UUID> of(List<String> texts) {
    return texts.stream().map(Keys::of).toList();
  }
}
