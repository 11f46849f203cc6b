package id.corpu.jp.web;

import id.corpu.jp.application.viewing.PolicyReading;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyComparison;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Two regulations side by side: {@code /jp/aturan/banding?kiri=…&kanan=…}. */
@Named
@RequestScoped
public class ComparisonBacking {

  @Inject private PolicyReading reading;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private List<Policy> all;
  private PolicyComparison comparison;
  private List<ComparisonRow> rows;

  @PostConstruct
  void load() {
    all = reading.all();
    Policy left = asked("kiri").orElseGet(() -> reading.mine().policy());
    Policy right = asked("kanan").orElseGet(() -> another(left));
    comparison = PolicyComparison.of(left, right);
    rows = ComparisonRow.all(comparison, new RuleWords(new Words(texts, language.get())));
  }

  private Optional<Policy> asked(String parameter) {
    String id = Pages.parameter(parameter);
    return all.stream().filter(policy -> policy.id().equals(id)).findFirst();
  }

  /** The first other one, or the same where there is no other. */
  private Policy another(Policy than) {
    return all.stream().filter(policy -> !policy.id().equals(than.id())).findFirst().orElse(than);
  }

  public List<Policy> getAll() {
    return all;
  }

  public PolicyComparison getComparison() {
    return comparison;
  }

  public List<ComparisonRow> getRows() {
    return rows;
  }
}
