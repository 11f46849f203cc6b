package id.corpu.jp.web;

import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.application.preview.RulePreviews;
import id.corpu.jp.application.rebuild.LedgerRebuild;
import id.corpu.jp.application.rebuild.RebuildState;
import id.corpu.jp.application.rules.Setting;
import id.corpu.jp.application.rules.SettingChange;
import id.corpu.jp.domain.Switches;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules of JP for those who look after them: regulation, decisions, rebuild. */
@Named
@RequestScoped
public class RulesBacking {

  @Inject private SettingChange settings;
  @Inject private LedgerRebuild rebuild;
  @Inject private RulePreviews previews;
  @Inject private CurrentUser currentUser;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;
  @Inject private Clock clock;

  private PolicyVersion policy;
  private Switches answers;
  private SettingWords named;
  private List<SettingRow> rows;
  private List<Setting> history;
  private RebuildState latest;
  private List<PreviewHeading> looks;
  private int year;
  private final Decision decision = new Decision();

  @PostConstruct
  void load() {
    LocalDate today = LocalDate.now(clock.withZone(currentUser.get().zone()));
    policy = settings.policy();
    answers = settings.answers();
    history = new ArrayList<>(settings.history());
    Words words = new Words(texts, language.get());
    rows = SettingRow.all(policy.policy(), settings.choices(), history, today, words);
    Collections.reverse(history);
    named = new SettingWords(settings.choices(), words);
    looks = previews.newest().stream().map(named::heading).toList();
    latest = rebuild.latest().orElse(null);
    year = today.getYear();
    decision.setName(Pages.parameter("atur"));
  }

  /** Looks at what the change would do before anybody decides it. */
  public void preview() {
    long id = previews.start(decision.getName(), decision.getValue(), decision.getValidFrom());
    Pages.goTo("/kelola/jp/pratinjau/" + id);
  }

  public void start() {
    rebuild.start(year);
    Pages.say(texts.text("jp", language.get(), "rebuild.started"));
    Pages.goTo("/kelola/jp");
  }

  public PolicyVersion getPolicy() {
    return policy;
  }

  public Switches getAnswers() {
    return answers;
  }

  public String said(Setting past) {
    return named.label(past.name()) + ": " + named.value(past.name(), past.value());
  }

  public List<SettingRow> getRows() {
    return rows;
  }

  public List<Setting> getHistory() {
    return history;
  }

  public List<PreviewHeading> getLooks() {
    return looks;
  }

  public RebuildState getLatest() {
    return latest;
  }

  /** The setting that is being changed, or null. */
  public SettingRow getEdited() {
    String name = decision.getName();
    return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElse(null);
  }

  public Decision getDecision() {
    return decision;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }
}
