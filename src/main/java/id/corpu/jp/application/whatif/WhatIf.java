package id.corpu.jp.application.whatif;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.ledger.LearnedYear;
import id.corpu.jp.application.ledger.YearReckoning;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.Intention;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Target;
import id.corpu.people.AsnType;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells a person what an activity would be worth on top of their own year, before the time is
 * spent: the engine is asked with and without it, so caps and ceilings are those of the real year.
 */
@ApplicationScoped
@Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
public class WhatIf {

  private CurrentUser currentUser;
  private People people;
  private RulesInForce rules;
  private YearReckoning reckoning;
  private Clock clock;

  protected WhatIf() {}

  @Inject
  public WhatIf(
      CurrentUser currentUser,
      People people,
      RulesInForce rules,
      YearReckoning reckoning,
      Clock clock) {
    this.currentUser = currentUser;
    this.people = people;
    this.rules = rules;
    this.reckoning = reckoning;
    this.clock = clock;
  }

  /**
   * What it would be worth.
   *
   * @throws InvalidInput {@code WHATIF_DAY} when it does not lie in the present year, {@code
   *     WHATIF_JP} when the programme's JP decide and are missing
   */
  public WhatIfAnswer ask(Intention intention) {
    Account me = currentUser.get();
    LocalDate today = LocalDate.now(clock.withZone(me.zone()));
    LedgerRules inForce = rules.of(me.institutionId(), today.getYear());
    RuleKind kind = kind(intention, inForce);
    require(intention.day().getYear() == today.getYear(), "WHATIF_DAY", "day");
    require(intention.lastDay(kind).getYear() == today.getYear(), "WHATIF_DAY", "days");
    require(kind != RuleKind.PROGRAM_JP || intention.programmeJp() != null, "WHATIF_JP", "jp");
    LearnedYear year = reckoning.open(inForce, me.personId());
    List<LearningActivity> activities = intention.activities(kind, inForce.zone());
    List<EntryRow> with = year.with(activities);
    return new WhatIfAnswer(
        intention,
        inForce.policies().history(),
        with.stream().filter(line -> Intention.isOnlyThought(line.statementId())).toList(),
        target(inForce, me.personId()),
        counted(year.with(List.of())),
        counted(with));
  }

  private Jp target(LedgerRules inForce, long personId) {
    AsnType type = people.card(personId).map(PersonCard::asnType).orElse(AsnType.PNS);
    return inForce.policy().target(type).map(Target::jp).orElse(Jp.ZERO);
  }

  /** How the pathway is counted on that day; one without a rate is recorded as it is. */
  private static RuleKind kind(Intention intention, LedgerRules rules) {
    PolicyHistory.Term term = rules.policies().term(intention.day());
    return term.policy()
        .row(intention.pathway())
        .map(row -> row.rates().rule(intention.scope(), term.switches()).kind())
        .orElse(RuleKind.NOT_APPLICABLE);
  }

  private static Jp counted(List<EntryRow> lines) {
    return Jp.sum(lines.stream().map(EntryRow::credited));
  }

  private static void require(boolean holds, String code, String field) {
    if (!holds) {
      throw new InvalidInput(code, field);
    }
  }
}
