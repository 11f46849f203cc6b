package id.corpu.platform.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a feature in the reader's language: {@code id/corpu/<feature>/messages.properties}
 * is Indonesian, {@code messages_en.properties} English. The server's own language never leaks in.
 */
@ApplicationScoped
public class Texts {

  /** Indonesian, the language of the screens unless somebody asks for English. */
  public static final Locale INDONESIAN = new Locale("id", "ID");

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

  /** The bundle of a feature. */
  public ResourceBundle bundle(String feature, Locale locale) {
    return bundles.computeIfAbsent(
        feature + '/' + locale.getLanguage(),
        key ->
            ResourceBundle.getBundle(
                "id.corpu." + feature + ".messages",
                locale,
                getClass().getClassLoader(),
                NO_FALLBACK));
  }

  /**
   * A text with its {@code {0}} … filled in; the key itself when there is no such text, so that a
   * gap is seen instead of breaking the page.
   */
  public String text(String feature, Locale locale, String key, Object... arguments) {
    try {
      String pattern = bundle(feature, locale).getString(key);
      return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    } catch (MissingResourceException e) {
      return key;
    }
  }
}
