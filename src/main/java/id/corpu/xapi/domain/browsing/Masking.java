package id.corpu.xapi.domain.browsing;

import id.corpu.xapi.AgentId;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Hides what identifies a person where a hint is enough to tell two people apart. A NIP tells birth
 * date and sex and a NIK still more, so lists never show them whole (UU 27/2022).
 */
public final class Masking {

  private static final String DOTS = "•••";
  private static final int TAIL = 4;
  private static final int SHORT = 6;

  /** NIP in its groups or without, or any number as long as a NIK. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(?:\\d{8} \\d{6} [12] (\\d{3})|\\d{10,27}(\\d{3}))(?!\\d)");

  /** Begins at a word and never goes back in it, so that a long foreign text costs no time. */
  private static final Pattern EMAIL =
      Pattern.compile("(?<![^\\s@:/])([^\\s@:/])[^\\s@:/]*+@([^\\s@]+)");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{8}([0-9a-fA-F]{4})");

  private Masking() {}

  /** Long numbers and e-mail addresses in any text. */
  public static String text(String text) {
    String numbers =
        NUMBER
            .matcher(text)
            .replaceAll(found -> DOTS + (found.group(1) == null ? found.group(2) : found.group(1)));
    return EMAIL.matcher(numbers).replaceAll("$1" + DOTS + "@$2");
  }

  /** What is shown of an identifier when there is no name. */
  public static String agent(AgentId id) {
    if (id.accountName() != null) {
      return account(id.accountName());
    }
    String value = id.ifi().substring(id.ifi().indexOf(' ') + 1);
    if (id.email() != null) {
      return text(id.email());
    }
    return value.contains(":") ? host(value) : tail(value);
  }

  /** A person's key is hidden like a number; a word such as {@code penguji} says nothing. */
  private static String account(String name) {
    return UUID.matcher(name).matches() ? tail(name) : text(name);
  }

  private static String tail(String value) {
    return value.length() <= SHORT ? value : DOTS + value.substring(value.length() - TAIL);
  }

  private static String host(String openid) {
    try {
      String host = URI.create(openid).getHost();
      return host == null ? tail(openid) : host + "/" + DOTS;
    } catch (IllegalArgumentException e) {
      return tail(openid);
    }
  }
}
