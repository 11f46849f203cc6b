package id.corpu.xapi.domain.check;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Times;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.regex.Pattern;

/** The formats that strings in statements may have to follow (xAPI Data 4). */
public final class Formats {

  /** What an IRI has nowhere (RFC 3987, 2.2), beside controls. */
  private static final String NOT_IN_IRI = " <>\"{}|\\^`";

  private static final int UUID_LENGTH = 36;
  private static final int UUID_VERSION = 14;
  private static final int UUID_VARIANT = 19;
  private static final Pattern MAILTO = Pattern.compile("mailto:[^@\\s<>\"]+@[^@\\s<>\"]+");
  private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");
  private static final Pattern SHA2 =
      Pattern.compile("[0-9a-fA-F]{56}(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{40}|[0-9a-fA-F]{72})?");
  private static final int MOST_DIGITS = 400;
  private static final int LONGEST_MEDIA_TYPE = 255;
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+([ \\t]*;[^\\p{Cntrl}]*)?");
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}|\\d{8}[Tt]\\d{6})(\\.\\d{1,30})?([Zz]|[+-]\\d{2}(:?\\d{2})?)?");
  private static final Pattern RFC_3339 =
      Pattern.compile("\\d{4}-[^Tt ]+[Tt ]\\d{2}:[\\d:.]+([Zz]|[+-]\\d{2}:\\d{2})");
  private static final Pattern NEGATIVE_ZERO = Pattern.compile(".*-00(:?00)?");
  private static final String NUMBER = "\\d{1,15}(\\.\\d{1,15})?";
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=[\\dT])(N(?=W)W|(NY)?(NM)?(ND)?(T(?=\\d)(NH)?(NM)?(NS)?)?)".replace("N", NUMBER));
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(([a-zA-Z]{2,3}(-[a-zA-Z]{3}){0,3}|[a-zA-Z]{4,8})(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|\\d{3}))?"
              + "(-([a-zA-Z0-9]{5,8}|\\d[a-zA-Z0-9]{3}))*(-[0-9a-wyzA-WYZ](-[a-zA-Z0-9]{2,8})+)*"
              + "(-[xX](-[a-zA-Z0-9]{1,8})+)?|[xXiI](-[a-zA-Z0-9]{1,8})+)");

  private Formats() {}

  /**
   * Whether every number in a value has less than some hundred digits when it is written out:
   * 1e999999999 is short to send and fills the memory of whoever rounds it.
   */
  static boolean numbersWithinReach(JsonNode value) {
    if (value.isContainerNode()) {
      for (JsonNode each : value) {
        if (!numbersWithinReach(each)) {
          return false;
        }
      }
      return true;
    }
    if (!value.isBigDecimal()) {
      return true;
    }
    BigDecimal number = value.decimalValue();
    return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS;
  }

  /**
   * An absolute IRI: it has a scheme. A statement has a dozen of them, so they are read by hand and
   * not by a pattern.
   */
  public static boolean isIri(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '+' && c != '.' && c != '-') {
        return false;
      }
    }
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7f || NOT_IN_IRI.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A UUID in its standard text form (RFC 4122, RFC 9562). */
  public static boolean isUuid(String text) {
    if (text.length() != UUID_LENGTH
        || "12345678".indexOf(text.charAt(UUID_VERSION)) < 0
        || "89abAB".indexOf(text.charAt(UUID_VARIANT)) < 0) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      boolean fits =
          switch (i) {
            case 8, 13, 18, 23 -> text.charAt(i) == '-';
            default -> Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x80;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  public static boolean isMailto(String text) {
    return MAILTO.matcher(text).matches();
  }

  public static boolean isSha1(String text) {
    return SHA1.matcher(text).matches();
  }

  static boolean isSha2(String text) {
    return SHA2.matcher(text).matches();
  }

  static boolean isMediaType(String text) {
    return text.length() <= LONGEST_MEDIA_TYPE && MEDIA_TYPE.matcher(text).matches();
  }

  /**
   * An ISO 8601 date and time; the offset {@code -00:00} says that the zone is unknown: refused.
   */
  public static boolean isTimestamp(String text) {
    if (!TIMESTAMP.matcher(text).matches()
        || (!text.endsWith("Z")
            && NEGATIVE_ZERO.matcher(text.substring(text.length() - 6)).matches())) {
      return false;
    }
    try {
      Times.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * A date and time of RFC 3339, which xAPI 2.0 demands: with an offset, written in full (IEEE
   * 9274.1.1, 4.2.7).
   */
  public static boolean isRfc3339(String text) {
    return RFC_3339.matcher(text).matches() && isTimestamp(text);
  }

  /** An ISO 8601 duration with designators ({@code PT45M}), not the alternative form. */
  public static boolean isDuration(String text) {
    return DURATION.matcher(text).matches() && !text.endsWith("T");
  }

  /** A language tag by the shape of RFC 5646. */
  public static boolean isLanguage(String text) {
    boolean plain = text.length() == 2 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
    return plain || LANGUAGE.matcher(text).matches();
  }
}
