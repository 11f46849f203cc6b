package id.corpu.xapi.web.rights;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.rights.RightsAdministration;
import id.corpu.xapi.application.rights.RightsCase;
import id.corpu.xapi.application.rights.Subjects;
import id.corpu.xapi.domain.rights.RightsState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One decision: what it concerns, who approves it, how far it is. */
@Named
@RequestScoped
public class RightsCaseBacking {

  @Inject private RightsAdministration administration;

  private UUID uuid;
  private RightsCase decision;
  private Subjects.Extent extent;

  @PostConstruct
  public void load() {
    uuid = Keys.of(Pages.parameter("uuid"));
    decision = administration.one(uuid);
    extent = isProposed() ? administration.extent(decision) : null;
  }

  public void approve() {
    administration.approve(uuid);
    again();
  }

  public void withdraw() {
    administration.withdraw(uuid);
    again();
  }

  public void resume() {
    administration.resume(uuid);
    again();
  }

  private void again() {
    Pages.goTo("/lrs/hak-orang/putusan/" + uuid);
  }

  public RightsCase getDecision() {
    return decision;
  }

  /** What it would concern; null once it is approved. */
  public Subjects.Extent getExtent() {
    return extent;
  }

  public boolean isProposed() {
    return decision.state() == RightsState.PROPOSED;
  }

  public boolean isRunning() {
    return decision.state() == RightsState.RUNNING;
  }

  public boolean isFailed() {
    return decision.state() == RightsState.FAILED;
  }

  /** Whether the reader has proposed it, and so may not approve it. */
  public boolean isOwn() {
    return administration.isOwn(decision);
  }
}
