package id.corpu.xapi.web.retention;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.retention.RetentionAdministration;
import id.corpu.xapi.application.retention.RetentionDecision;
import id.corpu.xapi.application.retention.RetentionProposal;
import id.corpu.xapi.domain.retention.RetentionTerm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** How long statements are kept, what has been decided about it, and the proposal of a change. */
@Named
@RequestScoped
public class RetentionBacking {

  @Inject private RetentionAdministration administration;

  private RetentionDecision inForce;
  private List<RetentionDecision> decisions;
  private Integer years;
  private String decree;
  private String reason;

  @PostConstruct
  void load() {
    inForce = administration.inForce().orElse(null);
    decisions = administration.latest();
  }

  public void propose() {
    RetentionProposal proposal = new RetentionProposal(years, decree, reason);
    Pages.goTo(RetentionRoutes.HOME + "/" + administration.propose(proposal));
  }

  /** The decision in force, or null while everything is kept without one. */
  public RetentionDecision getInForce() {
    return inForce;
  }

  public List<RetentionDecision> getDecisions() {
    return decisions;
  }

  /** Terms in years that may be decided. */
  public List<Integer> getTerms() {
    return IntStream.rangeClosed(RetentionTerm.SHORTEST, RetentionTerm.LONGEST).boxed().toList();
  }

  public Integer getYears() {
    return years;
  }

  public void setYears(Integer years) {
    this.years = years;
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
}
