package id.corpu.people.web;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The feature's texts in the reader's language, for page beans and servlets. */
@RequestScoped
public class PeopleTexts {

  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  String of(String key, Object... arguments) {
    return texts.text("people", language.get(), key, arguments);
  }

  /** The text of the refusal that an upload came back with, if it is one of these codes. */
  String problem(String... codes) {
    String code = Pages.parameter("salah");
    return code != null && List.of(codes).contains(code) ? of("error." + code) : null;
  }

  Locale locale() {
    return language.get();
  }
}
