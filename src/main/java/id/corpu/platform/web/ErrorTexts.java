package id.corpu.platform.web;

import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * The sentence for a refusal's code: {@code error.<CODE>} of the bundle of the feature that
 * refused.
 */
@ApplicationScoped
public class ErrorTexts {

  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  public String of(CorpuException refusal) {
    return of(refusal, language.get());
  }

  String of(CorpuException refusal, Locale locale) {
    String key = "error." + refusal.code();
    for (StackTraceElement frame : refusal.getStackTrace()) {
      String[] parts = frame.getClassName().split("\\.");
      if (parts.length > 3
          && parts[0].equals("id")
          && parts[1].equals("corpu")
          && !parts[2].equals("platform")) {
        String own = textOrKey(parts[2], locale, key, refusal);
        if (!own.equals(key)) {
          return own;
        }
      }
    }
    String general = textOrKey("platform", locale, key, refusal);
    return general.equals(key)
        ? texts.text("platform", locale, "error.OTHER", refusal.code())
        : general;
  }

  private String textOrKey(String feature, Locale locale, String key, CorpuException refusal) {
    try {
      return texts.text(feature, locale, key, refusal.details().values().toArray());
    } catch (java.util.MissingResourceException e) {
      return key;
    }
  }
}
