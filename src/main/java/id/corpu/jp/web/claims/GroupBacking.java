package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.GroupDeciding;
import id.corpu.jp.application.claims.GroupReading;
import id.corpu.jp.application.claims.GroupView;
import id.corpu.jp.application.claims.GroupWriting;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimProblem;
import id.corpu.jp.domain.claims.GroupState;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A group claim: its form and trial, and the decision of a second officer. */
@Named
@RequestScoped
public class GroupBacking {

  @Inject private GroupReading reading;
  @Inject private GroupWriting writing;
  @Inject private GroupDeciding deciding;
  @Inject private ClaimWords words;

  private UUID uuid;
  private GroupView group;
  private Map<String, String> typed;
  private List<ClaimProblem> problems = List.of();
  private String note;

  @PostConstruct
  public void load() {
    uuid = ClaimWords.uuid(Pages.parameter("massal"));
    group = reading.view(uuid);
    typed = new HashMap<>(group.draft().typed());
    typed.putIfAbsent("scope", "NATIONAL");
  }

  public void save() {
    problems = writing.save(uuid, new ClaimDraft(typed));
    problems.forEach(problem -> Pages.warn(problem.field(), words.say("error." + problem.code())));
    if (problems.isEmpty()) {
      Pages.say(words.say("claims.saved"));
      Pages.goTo(address());
    }
  }

  public void confirm() {
    writing.confirm(uuid);
    Pages.goTo(address());
  }

  public void discard() {
    writing.discard(uuid);
    Pages.goTo("/kelola/klaim-massal");
  }

  public void accept() {
    deciding.accept(uuid, note);
    Pages.goTo(address());
  }

  private String address() {
    return "/kelola/klaim-massal/" + uuid;
  }

  public GroupView getGroup() {
    return group;
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public List<ClaimProblem> getProblems() {
    return problems;
  }

  public boolean isEditable() {
    return group.mine() && group.state().isEditable();
  }

  public boolean isRunning() {
    return group.state().isRunning();
  }

  public boolean isAcceptable() {
    return !group.mine() && group.state() == GroupState.SUBMITTED;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
