package id.corpu.jp.domain.claims;

import id.corpu.jp.domain.Citation;
import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.Form;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Rule;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Switches;
import id.corpu.jp.domain.UnratedPathway;
import id.corpu.jp.domain.Wording;
import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pathway as the regulation in force on a day has it: what it asks for and what it gives. A
 * pathway that an article names without a rate may be claimed too; it is recorded with 0 JP.
 */
public final class ClaimPathway {

  private final String id;
  private final Wording name;
  private final Form form;
  private final Citation citation;
  private final PolicyRow row;
  private final Switches switches;

  private ClaimPathway(PolicyRow row, Switches switches) {
    this.id = row.id();
    this.name = row.name();
    this.form = row.form();
    this.citation = row.citation();
    this.row = row;
    this.switches = switches;
  }

  private ClaimPathway(UnratedPathway unrated, Switches switches) {
    this.id = unrated.id();
    this.name = unrated.name();
    this.form = unrated.form();
    this.citation = unrated.citation();
    this.row = null;
    this.switches = switches;
  }

  /** Every pathway of the day, in the order of the annex; those without a rate last. */
  public static List<ClaimPathway> all(PolicyHistory policies, LocalDate day) {
    Policy policy = policies.on(day).policy();
    Switches switches = policies.on(day).switches();
    return Stream.concat(
            policy.rows(switches).stream().map(row -> new ClaimPathway(row, switches)),
            policy.unrated(switches).stream().map(named -> new ClaimPathway(named, switches)))
        .toList();
  }

  /** The pathway of that id, where the regulation of the day knows it. */
  public static Optional<ClaimPathway> find(PolicyHistory policies, LocalDate day, String id) {
    return all(policies, day).stream().filter(pathway -> pathway.id.equals(id)).findFirst();
  }

  public String id() {
    return id;
  }

  public Wording name() {
    return name;
  }

  public Form form() {
    return form;
  }

  public Citation citation() {
    return citation;
  }

  /** The proof that it asks for; nothing for one without a rate. */
  public Evidence evidence() {
    return row == null ? Evidence.none() : row.evidence();
  }

  /** What it gives; empty where the regulation names no rate. */
  public Optional<Rule> rule(Scope scope) {
    return Optional.ofNullable(row).map(found -> found.rates().rule(scope, switches));
  }

  Optional<RuleKind> kind(Scope scope) {
    return rule(scope).map(Rule::kind);
  }

  /** Whether it is open to civil servants of that type. */
  public boolean admits(AsnType type) {
    return row == null || row.eligibility().admits(type, switches);
  }
}
