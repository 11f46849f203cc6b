package id.corpu.people.web;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.LocalAddress;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.SignInGate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {

  @Inject private SecurityContext security;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private String name;
  private String password;
  private String destination;

  public void signIn() {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password)));
    if (status == AuthenticationStatus.SUCCESS) {
      request.getSession();
      request.changeSessionId();
      Pages.goTo(LocalAddress.orHome(destination));
    } else {
      Pages.warn(null, texts.text("people", language.get(), "signin.refused"));
    }
  }

  /** Where the person wanted to go: from the address, then from the form. */
  public String getDestination() {
    return destination == null ? Pages.parameter(SignInGate.DESTINATION) : destination;
  }

  public void setDestination(String destination) {
    this.destination = destination;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
