package id.corpu.xapi.web;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.NewCredential;
import id.corpu.xapi.application.CredentialAdministration;
import id.corpu.xapi.application.CredentialDirectory;
import id.corpu.xapi.domain.Credential;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Makes a new secret for a credential and shows it in the answer to that very request; see {@link
 * NewCredentialBacking}.
 */
@Named
@RequestScoped
public class RotateCredentialBacking {

  /** Hours that the old secret works on: a day, a week, not at all. */
  private static final List<Integer> CHOICES = List.of(24, 168, 0);

  @Inject private CredentialDirectory directory;
  @Inject private CredentialAdministration administration;
  @Inject private Clock clock;

  private Credential credential;
  private int hours = CHOICES.get(0);
  private NewCredential issued;

  @PostConstruct
  void load() {
    credential = directory.one(Pages.parameter("kunci"));
  }

  public void rotate() {
    issued = administration.rotate(credential.key(), Duration.ofHours(hours));
    credential = directory.one(credential.key());
  }

  public Credential getCredential() {
    return credential;
  }

  /** Until when the old secret works; null when it does no more. */
  public Instant getOldUntil() {
    return credential.previousUntil().filter(clock.instant()::isBefore).orElse(null);
  }

  public List<Integer> getChoices() {
    return CHOICES;
  }

  public int getHours() {
    return hours;
  }

  public void setHours(int hours) {
    this.hours = hours;
  }

  public NewCredential getIssued() {
    return issued;
  }
}
