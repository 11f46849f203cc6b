package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimInspection;
import id.corpu.jp.application.claims.ClaimQueue;
import id.corpu.jp.application.claims.ClaimVerifying;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.web.ErrorTexts;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.IntConsumer;

/** A claim before its officer: what it says and shows, what it resembles, and the decision. */
@Named
@RequestScoped
public class ClaimVerifyBacking {

  @Inject private ClaimQueue queue;
  @Inject private ClaimVerifying verifying;
  @Inject private ClaimWords words;
  @Inject private ErrorTexts errors;

  private UUID uuid;
  private Long unit;
  private ClaimInspection seen;
  private final Verdict verdict = new Verdict();
  private boolean overtaken;

  @PostConstruct
  void load() {
    uuid = ClaimWords.uuid(Pages.parameter("klaim"));
    unit = ClaimQueueBacking.unitOf(Pages.parameter("unit"));
    read();
    verdict.setCitation(
        seen.claim().pathway().map(pathway -> pathway.citation().label()).orElse(""));
  }

  private void read() {
    seen = queue.inspect(uuid, unit);
    verdict.setVersion(seen.claim().version());
  }

  public void accept() {
    decide("ACCEPTED", v -> verifying.accept(uuid, v, verdict.getNote()));
  }

  public void giveBack() {
    decide("RETURNED", v -> verifying.giveBack(uuid, v, verdict.getReturnReason()));
  }

  public void reject() {
    decide(
        "REJECTED",
        v -> verifying.reject(uuid, v, verdict.getRejectReason(), verdict.getCitation()));
  }

  public void revoke() {
    decide("REVOKED", v -> verifying.revoke(uuid, v, verdict.getRevokeReason()));
  }

  /**
   * Decides and goes on to the next claim. When another officer was faster, the page shows what has
   * become of the claim, and what was written here.
   */
  private void decide(String done, IntConsumer decision) {
    try {
      decision.accept(verdict.getVersion());
    } catch (InvalidInput refusal) {
      Pages.warn(refusal.field(), errors.of(refusal));
      return;
    } catch (Conflict refusal) {
      Pages.warn(null, errors.of(refusal));
      overtaken = true;
      read();
      return;
    }
    Pages.say(words.say("claims.done." + done, seen.claim().claimant().name()));
    String next = seen.next() == null ? "" : "/" + seen.next();
    Pages.goTo("/kelola/klaim" + next + getUnitQuery());
  }

  public ClaimInspection getSeen() {
    return seen;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public boolean isOvertaken() {
    return overtaken;
  }

  /** Whether it may be decided; a form that was sent is heard although it may come too late. */
  public boolean isWaiting() {
    return ClaimWords.hearing() || seen.claim().state() == ClaimState.SUBMITTED;
  }

  /** Whether the acceptance may be revoked. */
  public boolean isAccepted() {
    return ClaimWords.hearing() || seen.claim().state() == ClaimState.ACCEPTED;
  }

  /** The part of the queue that is worked on, as part of an address. */
  public String getUnitQuery() {
    return unit == null ? "" : "?unit=" + unit;
  }

  public Long getUnit() {
    return unit;
  }
}
