package id.corpu.platform.web;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language of this request: what the person chose (cookie), else their account's, else
 * Indonesian.
 */
@RequestScoped
public class LanguageChoice {

  /** Cookie with {@code id} or {@code en}. */
  public static final String COOKIE = "corpu_bahasa";

  @Inject private HttpServletRequest request;
  @Inject private CurrentUser currentUser;

  private Locale locale;

  public Locale get() {
    if (locale == null) {
      locale = chosen();
    }
    return locale;
  }

  private Locale chosen() {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (COOKIE.equals(cookie.getName())) {
          return "en".equals(cookie.getValue()) ? Locale.ENGLISH : Texts.INDONESIAN;
        }
      }
    }
    return currentUser.account().map(Account::locale).orElse(Texts.INDONESIAN);
  }
}
