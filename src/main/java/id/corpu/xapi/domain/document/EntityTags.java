package id.corpu.xapi.domain.document;

import id.corpu.xapi.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of an {@code If-Match} or {@code If-None-Match} header (RFC 9110, 13.1): any document,
 * or a list of entity tags. Our own tags are SHA-1 hex digits, and some xAPI clients compute them
 * themselves and leave the quotes out, so such a bare tag is understood too.
 */
public final class EntityTags {

  private static final Pattern TAG =
      Pattern.compile("\\s*(?:(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"|([0-9A-Fa-f]{40}))\\s*");
  private static final int MOST = 100;

  private record Tag(boolean weak, String value) {}

  private final boolean any;
  private final List<Tag> tags;

  private EntityTags(boolean any, List<Tag> tags) {
    this.any = any;
    this.tags = tags;
  }

  /**
   * Reads a header.
   *
   * @param value null when it was not sent
   * @throws Refusal 400 when it is neither {@code *} nor a list of tags
   */
  static Optional<EntityTags> of(String header, String value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value.strip().equals("*")) {
      return Optional.of(new EntityTags(true, List.of()));
    }
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(value);
    int at = 0;
    while (matcher.find(at) && matcher.start() == at && tags.size() < MOST) {
      tags.add(tag(matcher));
      at = matcher.end();
      if (at == value.length()) {
        return Optional.of(new EntityTags(false, tags));
      }
      if (value.charAt(at) != ',') {
        break;
      }
      at++;
    }
    throw Refusal.bad(
        "WRONG_ETAG", "XAPI-00322", header, "An asterisk or a list of quoted ETags is expected.");
  }

  private static Tag tag(Matcher matcher) {
    String bare = matcher.group(3);
    return bare == null
        ? new Tag(matcher.group(1) != null, matcher.group(2))
        : new Tag(false, bare.toLowerCase(Locale.ROOT));
  }

  /** Strong comparison, for {@code If-Match}: a weak tag promises nothing about the bytes. */
  boolean holdStrongly(Optional<String> current) {
    return current.isPresent()
        && (any || tags.stream().anyMatch(t -> !t.weak() && t.value().equals(current.get())));
  }

  /** Weak comparison, for {@code If-None-Match}. */
  boolean holdWeakly(Optional<String> current) {
    return current.isPresent()
        && (any || tags.stream().anyMatch(t -> t.value().equals(current.get())));
  }
}
