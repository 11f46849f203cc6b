package id.corpu.xapi.web.transfer;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of these screens in the reader's language. */
@RequestScoped
public class TransferTexts {

  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  public String of(String key, Object... arguments) {
    return texts.text("xapi", language.get(), key, arguments);
  }

  /** The text of the refusal that a form came back with, if it is one of these codes; else null. */
  public String problem(String prefix, String... codes) {
    String code = Pages.parameter("salah");
    return code != null && List.of(codes).contains(code) ? of(prefix + code) : null;
  }
}
