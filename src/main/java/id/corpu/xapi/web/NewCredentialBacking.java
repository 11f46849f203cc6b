package id.corpu.xapi.web;

import id.corpu.platform.security.CurrentUser;
import id.corpu.xapi.NewCredential;
import id.corpu.xapi.application.CredentialAdministration;
import id.corpu.xapi.application.CredentialDraft;
import id.corpu.xapi.domain.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form for a credential, and the one page that shows its secret: the answer to the request that
 * created it. The secret is kept nowhere, not even in the session.
 */
@Named
@RequestScoped
public class NewCredentialBacking {

  @Inject private CredentialAdministration administration;
  @Inject private CurrentUser currentUser;

  private String label;
  private final Map<String, Boolean> chosen = new HashMap<>();
  private LocalDate expiresOn;
  private Integer perMinute;
  private NewCredential issued;

  /** Creates it; it works to the end of the day of expiry in the city's time. */
  public void create() {
    Set<String> granted =
        Arrays.stream(Scope.values())
            .filter(scope -> chosen.getOrDefault(scope.name(), false))
            .map(Scope::text)
            .collect(Collectors.toSet());
    issued =
        administration.create(
            new CredentialDraft(
                label,
                granted,
                Optional.ofNullable(expiresOn).map(day -> ExpiryDay.end(day, currentUser)),
                Optional.ofNullable(perMinute)));
  }

  public List<Scope> getAllScopes() {
    return List.of(Scope.values());
  }

  public NewCredential getIssued() {
    return issued;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  /** Names of scopes to whether they are ticked. */
  public Map<String, Boolean> getChosen() {
    return chosen;
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
}
