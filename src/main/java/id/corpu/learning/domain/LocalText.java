package id.corpu.learning.domain;

import java.util.Locale;

/** A text in the two languages of the screens. */
public record LocalText(String id, String en) {

  /** The text for a reader: English for English, else Indonesian. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : id;
  }
}
