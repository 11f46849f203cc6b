package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimView;
import id.corpu.jp.application.claims.ClaimWriting;
import id.corpu.jp.application.claims.MyClaims;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimProblem;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of my claims: its form while I write it, then what became of it. */
@Named
@RequestScoped
public class ClaimBacking {

  @Inject private MyClaims claims;
  @Inject private ClaimWriting writing;
  @Inject private ClaimWords words;

  private UUID uuid;
  private ClaimView claim;
  private Map<String, String> typed;
  private List<ClaimProblem> problems = List.of();

  @PostConstruct
  void load() {
    uuid = ClaimWords.uuid(Pages.parameter("klaim"));
    claim = claims.view(uuid);
    claims.seen(uuid);
    typed = new HashMap<>(claim.draft().typed());
    typed.putIfAbsent("scope", "NATIONAL");
  }

  /** Keeps the draft, for browsers without script. */
  public void save() {
    writing.save(uuid, new ClaimDraft(typed));
    Pages.say(words.say("claims.saved"));
    Pages.goTo("/klaim/" + uuid);
  }

  /** Submits; what is wrong stands at its field, and nothing typed is lost. */
  public void submit() {
    problems = writing.submit(uuid, new ClaimDraft(typed));
    problems.forEach(problem -> Pages.warn(problem.field(), words.say("error." + problem.code())));
    if (problems.isEmpty()) {
      Pages.say(words.say("claims.submitted"));
      Pages.goTo("/klaim/" + uuid);
    }
  }

  public void withdraw() {
    boolean draft = claim.state() == ClaimState.DRAFT;
    writing.withdraw(uuid);
    Pages.say(words.say(draft ? "claims.discarded" : "claims.withdrawn"));
    Pages.goTo("/klaim");
  }

  public ClaimView getClaim() {
    return claim;
  }

  /** The fields of the form, as typed. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public List<ClaimProblem> getProblems() {
    return problems;
  }

  /** Whether it may be written; a form that was sent is heard although it may come too late. */
  public boolean isEditable() {
    return ClaimWords.hearing() || claim.state().isEditable();
  }

  /** Whether it may still be taken back. */
  public boolean isWithdrawable() {
    return ClaimWords.hearing()
        || claim.state().isEditable()
        || claim.state() == ClaimState.SUBMITTED;
  }

  /** Whether the claim has more than one stretch of days, so that all are shown. */
  public boolean isManyStretches() {
    return typed.keySet().stream().anyMatch(field -> field.matches("(from|to)[2-4]"))
        || problems.stream().anyMatch(problem -> problem.field().matches("(from|to)[2-4]"));
  }

  /** The officer's last return, or null while it is not returned. */
  public ClaimView.Happened getReturned() {
    return claim.state() == ClaimState.RETURNED
        ? claim.last(ClaimStep.Kind.RETURNED).orElse(null)
        : null;
  }
}
