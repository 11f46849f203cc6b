package id.corpu.xapi.domain.browsing;

import id.corpu.platform.i18n.Formats;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The reader's language: texts of the bundle by key, and numbers as they are written in it. */
public final class Wording {

  /** Looks a text up and fills its {@code {0}}; gives the key back when there is none. */
  @FunctionalInterface
  public interface Bundle {
    String text(String key, Object... arguments);
  }

  private final Locale locale;
  private final Bundle bundle;

  public Wording(Locale locale, Bundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  public Locale locale() {
    return locale;
  }

  /** A text of the bundle. */
  public String text(String key, Object... arguments) {
    return bundle.text(key, arguments);
  }

  /** A text that need not be there. */
  public Optional<String> find(String key) {
    return Optional.of(bundle.text(key)).filter(text -> !text.equals(key));
  }

  /** A number with at most two decimals. */
  public String number(BigDecimal value) {
    return Formats.number(value, locale);
  }
}
