package id.corpu.jp.application.whatif;

import id.corpu.jp.Jp;
import id.corpu.jp.StudyOffers;
import id.corpu.jp.StudyOffers.StudyOffer;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.ledger.LearnedYear;
import id.corpu.jp.application.ledger.YearReckoning;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.Intention;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.Mix;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Target;
import id.corpu.jp.domain.YearPlan;
import id.corpu.jp.domain.YearPlanner;
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
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plans a person's way to the yearly target by a day, with the fewest days and then closest to the
 * mix. What the plan is worth is reckoned by the engine on top of the real year. Nothing is kept.
 */
@ApplicationScoped
@Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
public class YearPlanning {

  public static final int LEAST_MINUTES = 30;
  public static final int MOST_MINUTES = 360;
  private static final int MOST_OFFERS = 50;

  private CurrentUser currentUser;
  private People people;
  private RulesInForce rules;
  private YearReckoning reckoning;
  private Instance<StudyOffers> offers;
  private Clock clock;

  protected YearPlanning() {}

  @Inject
  public YearPlanning(
      CurrentUser currentUser,
      People people,
      RulesInForce rules,
      YearReckoning reckoning,
      Instance<StudyOffers> offers,
      Clock clock) {
    this.currentUser = currentUser;
    this.people = people;
    this.rules = rules;
    this.reckoning = reckoning;
    this.offers = offers;
    this.clock = clock;
  }

  /** The last day of the present year, by which the target is wanted mostly. */
  public LocalDate lastDay() {
    return LocalDate.of(today().getYear(), 12, 31);
  }

  /**
   * The cheapest plan.
   *
   * @param by the day by which the target is wanted, of the present year and not past
   * @param minutes minutes that the person has on a day, {@value #LEAST_MINUTES} to {@value
   *     #MOST_MINUTES}
   * @throws InvalidInput {@code PLAN_DAY} or {@code PLAN_MINUTES}
   */
  public PlanAnswer plan(LocalDate by, int minutes, Locale locale) {
    Account me = currentUser.get();
    LocalDate today = today();
    require(!by.isBefore(today) && !by.isAfter(lastDay()), "PLAN_DAY", "by");
    require(minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES, "PLAN_MINUTES", "minutes");
    LedgerRules inForce = rules.of(me.institutionId(), today.getYear());
    LearnedYear learned = reckoning.open(inForce, me.personId());
    List<EntryRow> lines = learned.with(List.of());
    List<LocalDate> days = workingDays(today.plusDays(1), by);
    List<StudyOffer> open =
        offers.stream().flatMap(o -> o.open(MOST_OFFERS, locale).stream()).toList();
    int courses = open.stream().mapToInt(StudyOffer::minutes).sum();
    AsnType type = people.card(me.personId()).map(PersonCard::asnType).orElse(AsnType.PNS);
    Policy policy = inForce.policy();
    Jp target = policy.target(type).map(Target::jp).orElse(Jp.ZERO);
    Map<String, Jp> goals = policy.mix().map(mix -> mix.shares(target)).orElse(Map.of());
    Jp counted = Jp.sum(lines.stream().map(EntryRow::credited));
    Jp waiting = Jp.sum(lines.stream().map(EntryRow::waiting));
    YearPlan plan =
        new YearPlanner(
                days,
                new PlanOptions(inForce, type, minutes, courses, days, lines).all(),
                goals,
                mix(lines, policy))
            .plan(target.minus(counted).minus(waiting).max(Jp.ZERO));
    List<EntryRow> with = learned.with(activities(plan, minutes, inForce));
    Jp after = Jp.sum(with.stream().map(line -> line.credited().plus(line.waiting())));
    return new PlanAnswer(
        policy,
        plan,
        by,
        days.size(),
        target,
        counted,
        waiting,
        after,
        goals,
        mix(with, policy),
        open);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(currentUser.get().zone()));
  }

  /** Monday to Friday; public holidays are not known here. */
  private static List<LocalDate> workingDays(LocalDate from, LocalDate to) {
    return from.isAfter(to)
        ? List.of()
        : from.datesUntil(to.plusDays(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .toList();
  }

  private static Map<String, Jp> mix(List<EntryRow> lines, Policy policy) {
    Map<String, Jp> mix = new TreeMap<>();
    policy.mix().map(Mix::buckets).orElse(List.of()).forEach(b -> mix.put(b.id(), Jp.ZERO));
    for (EntryRow line : lines) {
      if (line.bucket() != null) {
        Jp jp = line.credited().plus(line.waiting());
        mix.computeIfPresent(line.bucket(), (bucket, sum) -> sum.plus(jp));
      }
    }
    return mix;
  }

  private static List<LearningActivity> activities(YearPlan plan, int minutes, LedgerRules rules) {
    List<LearningActivity> activities = new ArrayList<>();
    for (YearPlan.Step step : plan.steps()) {
      PolicyHistory.Term term = rules.policies().term(step.day());
      String pathway = step.option().pathway();
      RuleKind kind =
          term.policy()
              .row(pathway)
              .map(row -> row.rates().rule(Scope.NATIONAL, term.switches()).kind())
              .orElse(RuleKind.NOT_APPLICABLE);
      activities.addAll(
          new Intention(pathway, Scope.NATIONAL, step.day(), 1, minutes, 1, null)
              .activities(kind, rules.zone(), activities.size()));
    }
    return activities;
  }

  private static void require(boolean holds, String code, String field) {
    if (!holds) {
      throw new InvalidInput(code, field);
    }
  }
}
