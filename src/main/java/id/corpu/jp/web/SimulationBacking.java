package id.corpu.jp.web;

import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.application.viewing.OwnRules;
import id.corpu.jp.application.viewing.PolicyReading;
import id.corpu.jp.application.whatif.WhatIf;
import id.corpu.jp.application.whatif.WhatIfAnswer;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Rule;
import id.corpu.jp.domain.RuleKind;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** "What if?": {@code /jp/simulasi}. Everything asked stands in the address; nothing is kept. */
@Named
@RequestScoped
public class SimulationBacking {

  @Inject private PolicyReading policies;
  @Inject private WhatIf whatIf;
  @Inject private Articles articles;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private OwnRules inForce;
  private WhatIfForm form;
  private PolicyRow row;
  private RuleWords rules;
  private WhatIfAnswer answer;
  private List<LedgerLine> lines = List.of();
  private String problem;

  @PostConstruct
  void load() {
    inForce = policies.mine();
    form = WhatIfForm.asked(inForce.today());
    row = form.pathway() == null ? null : inForce.policy().row(form.pathway()).orElse(null);
    Words words = new Words(texts, language.get());
    rules = new RuleWords(words);
    if (row != null && WhatIfForm.isAnswered()) {
      try {
        answer = whatIf.ask(form.intention(getKind()));
        lines = lines(new LineWording(words, answer.policies(), articles, false));
      } catch (InvalidInput refused) {
        problem = words.say("error." + refused.code());
      }
    }
  }

  private List<LedgerLine> lines(LineWording wording) {
    return answer.lines().stream().map(wording::line).toList();
  }

  public WhatIfForm getForm() {
    return form;
  }

  /** Pathways to choose from, in the order of the annex. */
  public List<PolicyRow> getRows() {
    return inForce.policy().rows();
  }

  /** The chosen pathway, or null. */
  public PolicyRow getRow() {
    return row;
  }

  private Rule rule() {
    return row.rates().rule(form.scope(), inForce.switches());
  }

  /** How the chosen pathway is counted. */
  public RuleKind getKind() {
    return rule().kind();
  }

  /** What it gives and what limits it, in words. */
  public String getRate() {
    return rules.credit(rule());
  }

  public String getCap() {
    return rules.cap(rule());
  }

  public String getEvidence() {
    return rules.evidence(row.evidence());
  }

  public WhatIfAnswer getAnswer() {
    return answer;
  }

  public List<LedgerLine> getLines() {
    return lines;
  }

  /** The entry behind a line, for its day. */
  public EntryRow entry(int index) {
    return answer.lines().get(index);
  }

  public String getProblem() {
    return problem;
  }

  public LocalDate getToday() {
    return inForce.today();
  }
}
