package id.corpu.people.web;

import id.corpu.people.application.OwnProfile;
import id.corpu.people.application.PeopleAccounts;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Choosing another password, by wish or because the present one was given out. */
@Named
@RequestScoped
public class PasswordBacking {

  @Inject private OwnProfile profile;
  @Inject private PeopleAccounts accounts;
  @Inject private CurrentUser currentUser;
  @Inject private PeopleTexts texts;

  private String old;
  private String chosen;
  private String repeated;

  /** Changes it; the session gets a new id, so that a stolen one is worth nothing any more. */
  public void change() {
    boolean wasForced = isForced();
    profile.changePassword(old, chosen, repeated);
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    request.changeSessionId();
    Pages.say(texts.of("password.changed"));
    Pages.goTo(wasForced ? "/" : "/profil");
  }

  public boolean isForced() {
    return accounts.mustChangePassword(currentUser.get().personId());
  }

  public int getLeastLength() {
    return OwnProfile.LEAST_LENGTH;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
