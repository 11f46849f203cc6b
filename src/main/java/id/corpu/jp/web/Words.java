package id.corpu.jp.web;

import id.corpu.jp.Jp;
import id.corpu.platform.i18n.Formats;
import id.corpu.platform.i18n.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Texts of the JP bundle in one language, with numbers as people write them. */
public record Words(Texts texts, Locale locale) {

  public String say(String key, Object... arguments) {
    return texts.text("jp", locale, key, arguments);
  }

  /** A number without needless zeros. */
  public String number(BigDecimal value) {
    return Formats.number(value, locale);
  }

  public String number(Jp jp) {
    return number(jp.value());
  }

  /** Two decimals, for columns. */
  public String column(Jp jp) {
    return Formats.jp(jp.value(), locale);
  }

  /** "a, b and c", or "a, b or c". */
  public String join(List<String> words, String lastJoin) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    String last = words.get(words.size() - 1);
    return String.join(", ", words.subList(0, words.size() - 1)) + " " + say(lastJoin) + " " + last;
  }
}
