package id.corpu.xapi.domain.browsing;

import id.corpu.platform.i18n.Texts;
import java.util.Locale;

/** Readers of both languages with the texts that the portal ships. */
public final class Readers {

  private static final Texts TEXTS = new Texts();

  private Readers() {}

  public static Wording indonesian() {
    return of(Texts.INDONESIAN);
  }

  public static Wording english() {
    return of(Locale.ENGLISH);
  }

  private static Wording of(Locale locale) {
    return new Wording(locale, (key, arguments) -> TEXTS.text("xapi", locale, key, arguments));
  }
}
