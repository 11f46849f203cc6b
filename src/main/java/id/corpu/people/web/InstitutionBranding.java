package id.corpu.people.web;

import id.corpu.people.Institution;
import id.corpu.people.application.InstitutionLogos;
import id.corpu.people.application.Institutions;
import id.corpu.platform.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Name, words and colour of the city whose portal this is; {@code #{institution}} in the frame. */
@Named("institution")
@RequestScoped
public class InstitutionBranding {

  @Inject private Institutions institutions;
  @Inject private InstitutionLogos logos;
  @Inject private CurrentUser currentUser;

  private Institution shown;

  public String getName() {
    return shown() == null ? "CorpU" : shown().name();
  }

  public String getShortName() {
    return shown() == null ? "CorpU" : shown().shortName();
  }

  public String getTagline() {
    return shown() == null ? "" : shown().tagline();
  }

  public String getAccentColour() {
    return shown() == null ? null : shown().accentColour();
  }

  /** Changes with the logo; null when there is none. */
  public String getLogoMark() {
    return logo().map(InstitutionLogos.Logo::mark).orElse(null);
  }

  Optional<InstitutionLogos.Logo> logo() {
    return shown() == null ? Optional.empty() : logos.of(shown().id());
  }

  private Institution shown() {
    if (shown == null) {
      shown =
          currentUser
              .account()
              .flatMap(account -> institutions.byId(account.institutionId()))
              .or(() -> institutions.all().stream().findFirst())
              .orElse(null);
    }
    return shown;
  }
}
