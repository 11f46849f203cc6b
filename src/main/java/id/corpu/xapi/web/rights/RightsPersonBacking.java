package id.corpu.xapi.web.rights;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.rights.Proposal;
import id.corpu.xapi.application.rights.RightsAdministration;
import id.corpu.xapi.domain.rights.RightsKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One person: what the store has of them, the copy, and the proposal of a decision. */
@Named
@RequestScoped
public class RightsPersonBacking {

  @Inject private RightsAdministration administration;

  private List<UUID> keys;
  private RightsAdministration.Person person;
  private RightsKind kind = RightsKind.PSEUDONYMISE;
  private String decree;
  private String reason;
  private boolean keepsData;

  @PostConstruct
  void load() {
    keys = Keys.of(Pages.parameters("orang"));
    person = administration.person(keys);
  }

  public void propose() {
    UUID decision = administration.propose(keys, new Proposal(kind, decree, reason, keepsData));
    Pages.goTo("/lrs/hak-orang/putusan/" + decision);
  }

  public RightsAdministration.Person getPerson() {
    return person;
  }

  /** Keys of the person's identifiers, which the form sends along. */
  public List<UUID> getKeys() {
    return keys;
  }

  /** The keys as parameters of the copy's address. */
  public String getQuery() {
    return String.join("&", keys.stream().map(key -> "orang=" + key).toList());
  }

  public RightsKind[] getKinds() {
    return RightsKind.values();
  }

  public RightsKind getKind() {
    return kind;
  }

  public void setKind(RightsKind kind) {
    this.kind = kind;
  }

  public String getDecree() {
    return decree;
  }

  public void setDecree(String decree) {
    this.decree = decree;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isKeepsData() {
    return keepsData;
  }

  public void setKeepsData(boolean keepsData) {
    this.keepsData = keepsData;
  }
}
