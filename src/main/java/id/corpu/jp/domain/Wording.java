package id.corpu.jp.domain;

import java.util.Locale;
import java.util.Objects;

/**
 * A short text of a policy in the two languages of the screens.
 *
 * @param id Indonesian
 * @param en English
 */
public record Wording(String id, String en) {

  public Wording {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(en, "en");
  }

  /** English for an English locale, Indonesian for every other. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : id;
  }
}
