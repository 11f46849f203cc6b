package id.corpu.people.web;

import id.corpu.people.application.InstitutionAdministration;
import id.corpu.platform.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The logo's part of the city's settings; the upload itself is {@link LogoUploadServlet}. */
@Named
@RequestScoped
public class LogoBacking {

  @Inject private InstitutionAdministration administration;
  @Inject private PeopleTexts texts;

  public void takeDown() {
    administration.takeDownLogo();
    Pages.say(texts.of("institution.logo.gone"));
    Pages.goTo("/kelola/lembaga");
  }

  /** What went wrong with an upload, or null. */
  public String getProblem() {
    return texts.problem("LOGO_TOO_BIG", "LOGO_NOT_PNG");
  }
}
