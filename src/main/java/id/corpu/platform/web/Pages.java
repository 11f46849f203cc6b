package id.corpu.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What page beans do to the page around them: go elsewhere, say something. */
public final class Pages {

  private Pages() {}

  /**
   * Sends the browser to an address of the portal, such as {@code /jp}; messages survive the way.
   */
  public static void goTo(String address) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    if (!context.getMessageList().isEmpty()) {
      external.getFlash().setKeepMessages(true);
    }
    try {
      external.redirect(external.getRequestContextPath() + address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows a sentence of success on the page that comes. */
  public static void say(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
  }

  /** Shows a sentence of refusal, at a field when its client id is given. */
  public static void warn(String clientId, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** A request parameter, or null. */
  public static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  /** All values of a request parameter, as a group of check boxes sends them. */
  public static List<String> parameters(String name) {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(name);
    return values == null ? List.of() : List.of(values);
  }
}
