package id.corpu.xapi.web.retention;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.retention.RetentionAdministration;
import id.corpu.xapi.application.retention.RetentionDecision;
import id.corpu.xapi.application.retention.RetentionEffect;
import id.corpu.xapi.domain.retention.RetentionState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * One decision how long statements are kept: what it concerns, who approves it, what came of it.
 */
@Named
@RequestScoped
public class RetentionDecisionBacking {

  @Inject private RetentionAdministration administration;

  private UUID uuid;
  private RetentionDecision decision;
  private RetentionEffect effect;

  @PostConstruct
  void load() {
    uuid = uuid(Pages.parameter("uuid"));
    decision = administration.one(uuid);
    effect = isProposed() || isInForce() ? administration.effect(uuid).orElse(null) : null;
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new NotFound("page");
    }
  }

  public void approve() {
    administration.approve(uuid);
    Pages.goTo(RetentionRoutes.HOME + "/" + uuid);
  }

  public void withdraw() {
    administration.withdraw(uuid);
    Pages.goTo(RetentionRoutes.HOME);
  }

  public RetentionDecision getDecision() {
    return decision;
  }

  /** What it concerns today; null when it keeps everything or is over. */
  public RetentionEffect getEffect() {
    return effect;
  }

  public boolean isProposed() {
    return decision.state() == RetentionState.PROPOSED;
  }

  public boolean isInForce() {
    return decision.state() == RetentionState.IN_FORCE;
  }

  /** Whether the reader has proposed it, and so may not approve it. */
  public boolean isOwn() {
    return administration.isOwn(decision);
  }
}
