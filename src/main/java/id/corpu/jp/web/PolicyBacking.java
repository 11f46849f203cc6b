package id.corpu.jp.web;

import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.application.viewing.OwnRules;
import id.corpu.jp.application.viewing.PolicyReading;
import id.corpu.jp.domain.Ceiling;
import id.corpu.jp.domain.Form;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.SwitchDefinition;
import id.corpu.jp.domain.Target;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The regulation in force, for everybody: {@code /jp/aturan}. */
@Named
@RequestScoped
public class PolicyBacking {

  @Inject private PolicyReading reading;
  @Inject private Articles articles;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private OwnRules inForce;
  private List<PathwayGroup> groups;

  @PostConstruct
  void load() {
    inForce = reading.mine();
    RuleWords rules = new RuleWords(new Words(texts, language.get()));
    groups =
        Arrays.stream(Form.values())
            .map(form -> group(form, rules))
            .filter(group -> !group.pathways().isEmpty())
            .toList();
  }

  private PathwayGroup group(Form form, RuleWords rules) {
    return new PathwayGroup(
        form,
        getPolicy().rows().stream()
            .filter(row -> row.form() == form && row.inForce(inForce.switches()))
            .map(row -> PathwayCard.of(row, inForce, rules, articles))
            .toList());
  }

  public OwnRules getInForce() {
    return inForce;
  }

  public Policy getPolicy() {
    return inForce.policy();
  }

  public List<PathwayGroup> getGroups() {
    return groups;
  }

  /** What the reader should reach in a year, or null where nothing is asked for. */
  public Target getTarget() {
    return getPolicy().target(inForce.type()).orElse(null);
  }

  /** Ceilings that bind the reader. */
  public List<Ceiling> getCeilings() {
    return inForce.ceilings().stream()
        .filter(ceiling -> ceiling.asnTypes().contains(inForce.type()))
        .toList();
  }

  /** How the city answers an open question. */
  public String answer(SwitchDefinition question) {
    return inForce
        .switches()
        .value(question.id())
        .map(code -> question.values().get(code).in(language.get()))
        .orElse("");
  }

  /** Whether there is another regulation to compare with. */
  public boolean isComparable() {
    return reading.all().size() > 1;
  }

  /** The names of the shares of the mix: "10/20/70". */
  public String getMixName() {
    return getPolicy().mix().stream()
        .flatMap(mix -> mix.buckets().stream())
        .map(bucket -> Integer.toString(bucket.percent()))
        .collect(Collectors.joining("/"));
  }
}
