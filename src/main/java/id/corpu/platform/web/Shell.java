package id.corpu.platform.web;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the frame around every page needs: menu, language, who is signed in. */
@Named
@RequestScoped
public class Shell {

  private static final int MAIN = 4;

  @Inject private CurrentUser currentUser;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;
  @Inject @Any private Instance<MenuContribution> contributions;

  private List<Entry> menu;

  /** A menu entry as shown. */
  public record Entry(String path, String icon, String label, boolean current) {}

  /** Entries that a narrow screen shows at once. */
  public List<Entry> getMainMenu() {
    return menu().subList(0, Math.min(MAIN, menu().size()));
  }

  /** Entries that a narrow screen shows behind "More"; empty when all fit. */
  public List<Entry> getFurtherMenu() {
    return menu().subList(Math.min(MAIN, menu().size()), menu().size());
  }

  private List<Entry> menu() {
    if (menu == null) {
      String here = here();
      menu =
          contributions.stream()
              .flatMap(contribution -> contribution.items().stream())
              .filter(item -> currentUser.may(item.permission()))
              .sorted(Comparator.comparingInt(MenuItem::order))
              .map(item -> entry(item, here))
              .toList();
    }
    return menu;
  }

  private Entry entry(MenuItem item, String here) {
    String label = texts.text(item.feature(), getLocale(), "menu." + item.key());
    boolean current =
        item.path().equals("/") ? here.equals("/") : (here + "/").startsWith(item.path() + "/");
    return new Entry(item.path(), item.icon(), label, current);
  }

  public Locale getLocale() {
    return language.get();
  }

  public boolean isSignedIn() {
    return currentUser.isSignedIn();
  }

  public Account getAccount() {
    return currentUser.get();
  }

  /**
   * Where the language switch leads: the other language, then back to this page with its query;
   * home where the page cannot be opened again, as after a form that went nowhere.
   */
  public String getOtherLanguage() {
    Object reopenable = request().getAttribute(RouteFilter.REOPENABLE);
    return LanguageServlet.address(
        getLocale().equals(Locale.ENGLISH) ? Texts.INDONESIAN : Locale.ENGLISH,
        LocalAddress.orHome((String) reopenable));
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static String here() {
    HttpServletRequest request = request();
    Object address = request.getAttribute(RouteFilter.ADDRESS);
    String uri = address == null ? request.getRequestURI() : (String) address;
    return uri.substring(request.getContextPath().length());
  }
}
