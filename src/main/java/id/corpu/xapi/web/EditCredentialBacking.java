package id.corpu.xapi.web;

import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.CredentialAdministration;
import id.corpu.xapi.application.CredentialDirectory;
import id.corpu.xapi.application.CredentialDraft;
import id.corpu.xapi.domain.Credential;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Changes label, expiry and limit of a credential. */
@Named
@RequestScoped
public class EditCredentialBacking {

  @Inject private CredentialDirectory directory;
  @Inject private CredentialAdministration administration;
  @Inject private CurrentUser currentUser;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private Credential credential;
  private String label;
  private LocalDate expiresOn;
  private Integer perMinute;
  private int version;

  @PostConstruct
  void load() {
    credential = directory.one(Pages.parameter("kunci"));
    label = credential.label();
    expiresOn = shownExpiry();
    perMinute = credential.perMinute().orElse(null);
    version = credential.version();
  }

  public void save() {
    CredentialDraft draft =
        new CredentialDraft(label, Set.of(), expiry(), Optional.ofNullable(perMinute));
    administration.change(credential.key(), version, draft);
    Pages.say(texts.text("xapi", language.get(), "edit.done", label));
    Pages.goTo("/lrs/kredensial/" + credential.key());
  }

  /** A day that was left as it is keeps its minute. */
  private Optional<Instant> expiry() {
    return Objects.equals(expiresOn, shownExpiry())
        ? credential.expiresAt()
        : Optional.ofNullable(expiresOn).map(day -> ExpiryDay.end(day, currentUser));
  }

  private LocalDate shownExpiry() {
    return credential.expiresAt().map(end -> ExpiryDay.of(end, currentUser)).orElse(null);
  }

  public Credential getCredential() {
    return credential;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  /** Most calls of a minute; null for any number. */
  public Integer getPerMinute() {
    return perMinute;
  }

  public void setPerMinute(Integer perMinute) {
    this.perMinute = perMinute;
  }

  /** What the reader has seen, so that nobody's change is overwritten. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
