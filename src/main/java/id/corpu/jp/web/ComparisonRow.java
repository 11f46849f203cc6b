package id.corpu.jp.web;

import id.corpu.jp.domain.PolicyComparison;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Rule;
import id.corpu.people.AsnType;
import java.util.List;
import java.util.Optional;

/**
 * A pathway under two regulations, in words.
 *
 * @param name its name
 * @param same whether both give the same
 * @param left what the first says
 * @param right what the second says
 */
public record ComparisonRow(String name, boolean same, Side left, Side right) {

  /**
   * What one of them says.
   *
   * @param known whether it rates the pathway at all
   * @param national worth and limit at home
   * @param international worth and limit abroad
   * @param onlyFor the one status it is open to, or null when to both
   * @param evidence what proves it
   * @param doubtful whether a place of it may be read otherwise
   * @param citation its place in the law
   */
  public record Side(
      boolean known,
      String national,
      String international,
      String onlyFor,
      String evidence,
      boolean doubtful,
      String citation) {

    private static final Side NONE = new Side(false, "–", "–", null, "–", false, "");
  }

  static List<ComparisonRow> all(PolicyComparison comparison, RuleWords rules) {
    return comparison.pairs().stream().map(pair -> of(pair, rules)).toList();
  }

  private static ComparisonRow of(PolicyComparison.Pair pair, RuleWords rules) {
    PolicyRow named = pair.left().or(pair::right).orElseThrow();
    return new ComparisonRow(
        named.name().in(rules.words().locale()),
        pair.isSame(),
        side(pair.left(), rules),
        side(pair.right(), rules));
  }

  private static Side side(Optional<PolicyRow> found, RuleWords rules) {
    return found.map(row -> side(row, rules)).orElse(Side.NONE);
  }

  private static Side side(PolicyRow row, RuleWords rules) {
    List<AsnType> open = row.eligibility().asnTypes().stream().sorted().toList();
    return new Side(
        true,
        cell(row.rates().national(), rules),
        cell(row.rates().international(), rules),
        open.size() == 1 ? open.get(0).name() : null,
        rules.evidence(row.evidence()),
        row.readings().stream().anyMatch(reading -> reading.kind().isDoubt()),
        row.citation().label());
  }

  private static String cell(Rule rule, RuleWords rules) {
    String cap = rules.cap(rule);
    return cap.equals("–") || cap.equals(rules.words().say("rule.cap.none"))
        ? rules.credit(rule)
        : rules.credit(rule) + ". " + cap;
  }
}
