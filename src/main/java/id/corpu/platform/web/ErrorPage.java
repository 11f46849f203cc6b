package id.corpu.platform.web;

import id.corpu.platform.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the error page says: what happened and what to do, never how the server feels. */
@Named
@RequestScoped
public class ErrorPage {

  private static final Set<Integer> KNOWN = Set.of(403, 404, 409);

  @Inject private HttpServletRequest request;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  public String getHeading() {
    return say("heading");
  }

  public String getAdvice() {
    return say("advice");
  }

  private String say(String what) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    String kind = status instanceof Integer code && KNOWN.contains(code) ? code.toString() : "500";
    return texts.text("platform", language.get(), "error." + kind + "." + what);
  }
}
