package id.corpu.jp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.Policies;
import id.corpu.people.AsnType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever somebody did in a fortnight, under each of the five regulations. */
class ConversionPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 12, 24);

  /** A year of the work agreement begins within the fortnight. */
  private static final LocalDate CONTRACT = LocalDate.of(2023, 12, 29);

  @Property(tries = 300)
  void orderOfArrivalNeverChangesAnything(
      @ForAll("policies") Policy policy,
      @ForAll("fortnights") List<LearningActivity> activities,
      @ForAll AsnType type,
      @ForAll Random random) {
    List<LearningActivity> shuffled = new ArrayList<>(activities);
    Collections.shuffle(shuffled, random);
    assertThat(convert(policy, shuffled, type)).isEqualTo(convert(policy, activities, type));
  }

  @Property(tries = 300)
  void noWindowExceedsItsCap(
      @ForAll("policies") Policy policy,
      @ForAll("fortnights") List<LearningActivity> activities,
      @ForAll AsnType type) {
    Switches defaults = policy.settle(Switches.none());
    AsnStatus status = new AsnStatus(type, CONTRACT);
    Map<String, Jp> byWindow = new HashMap<>();
    Map<String, Jp> caps = new HashMap<>();
    for (LedgerEntry entry : convert(policy, activities, type)) {
      Jp jp = entry.credited().plus(entry.waiting());
      policy
          .row(entry.pathway())
          .filter(row -> row.inForce(defaults))
          .ifPresent(row -> add(row.pool(defaults), row, entry, jp, byWindow, caps));
      for (Ceiling ceiling : policy.ceilings(defaults)) {
        if (ceiling.asnTypes().contains(type)) {
          String key = ceiling.id() + ceiling.window().of(entry.creditedOn(), status);
          byWindow.merge(key, jp, Jp::plus);
          caps.put(key, ceiling.jp());
        }
      }
    }
    caps.forEach((key, cap) -> assertThat(byWindow.get(key)).as(key).isLessThanOrEqualTo(cap));
  }

  /** Sums what a day or month of an annex row took, beside the most that its two cells allow. */
  private static void add(
      String pool,
      PolicyRow row,
      LedgerEntry entry,
      Jp jp,
      Map<String, Jp> byWindow,
      Map<String, Jp> caps) {
    boolean capped = !entry.window().key().startsWith("year") && !entry.recorded().isZero();
    if (capped && !entry.window().key().startsWith("period")) {
      String key = pool + " " + entry.window();
      byWindow.merge(key, jp, Jp::plus);
      caps.put(key, cap(row.rates().national()).max(cap(row.rates().international())));
    }
  }

  private static Jp cap(Rule rule) {
    if (rule instanceof ActualHours hours) {
      return hours.capPerDay().times(hours.multiplier());
    }
    if (rule instanceof PerActivity each && each.maxPerMonth() > 0) {
      int sets = each.maxPerMonth() / each.activitiesPerCredit();
      return each.rate().times(BigDecimal.valueOf(sets));
    }
    return rule instanceof PerDay day ? day.jp() : Jp.ZERO;
  }

  @Property(tries = 300)
  void everyAmountIsExplainedAndNothingIsLost(
      @ForAll("policies") Policy policy,
      @ForAll("fortnights") List<LearningActivity> activities,
      @ForAll AsnType type) {
    List<LedgerEntry> entries = convert(policy, activities, type);
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.credited()).isBetween(Jp.ZERO, entry.recorded());
              assertThat(entry.over()).isGreaterThanOrEqualTo(Jp.ZERO);
              assertThat(new Recount(entry.arithmetic()).result())
                  .as(entry.arithmetic().toString())
                  .isEqualTo(entry.credited().plus(entry.waiting()));
            });
    assertThat(entries.stream().map(LedgerEntry::activityId).distinct()).hasSize(activities.size());
    assertThat(Jp.sum(entries.stream().map(entry -> new Recount(entry.arithmetic()).result())))
        .as("the explanations add up to the total")
        .isEqualTo(Jp.sum(entries.stream().map(e -> e.credited().plus(e.waiting()))));
  }

  @Property(tries = 500)
  void moreMinutesNeverLowerTheTotal(
      @ForAll("policies") Policy policy,
      @ForAll("fortnights") List<LearningActivity> activities,
      @ForAll AsnType type) {
    List<LearningActivity> longer =
        activities.stream().map(ConversionPropertiesTest::anHourLonger).toList();
    assertThat(total(policy, longer, type)).isGreaterThanOrEqualTo(total(policy, activities, type));
  }

  @Property(tries = 300)
  void rebuildEqualsIncrement(
      @ForAll("policies") Policy policy, @ForAll("fortnights") List<LearningActivity> activities) {
    List<LearningActivity> done = new ArrayList<>();
    List<LedgerEntry> ledger = new ArrayList<>();
    for (LearningActivity arriving : withoutPeriods(activities)) {
      done.add(arriving);
      Set<Integer> touched =
          arriving.effort().days(policy.zone()).stream()
              .map(LocalDate::getYear)
              .collect(Collectors.toSet());
      touched.forEach(year -> rederive(policy, done, year, ledger));
    }
    List<LedgerEntry> rebuilt = convert(policy, done, AsnType.PNS);
    assertThat(ledger).containsExactlyInAnyOrderElementsOf(rebuilt);
  }

  /** Replaces the lines of a year by those that follow from what was done in that year. */
  private static void rederive(
      Policy policy, List<LearningActivity> done, int year, List<LedgerEntry> ledger) {
    List<LearningActivity> ofYear =
        done.stream()
            .filter(
                one -> one.effort().days(policy.zone()).stream().anyMatch(d -> d.getYear() == year))
            .toList();
    ledger.removeIf(entry -> entry.creditedOn().getYear() == year);
    convert(policy, ofYear, AsnType.PNS).stream()
        .filter(entry -> entry.creditedOn().getYear() == year)
        .forEach(ledger::add);
  }

  /**
   * Without what lies in two years and is credited as a whole on its last day: it looks at the room
   * that days of both years have left.
   */
  private static List<LearningActivity> withoutPeriods(List<LearningActivity> activities) {
    return activities.stream()
        .filter(
            one ->
                one.effort() instanceof Effort.Study
                    || one.effort().days(Policies.BLITAR.zone()).stream()
                            .map(LocalDate::getYear)
                            .distinct()
                            .count()
                        == 1)
        .toList();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Arbitraries.of(Policies.ALL);
  }

  @Provide
  Arbitrary<List<LearningActivity>> fortnights() {
    return activity()
        .list()
        .ofMaxSize(14)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> named(list.get(i), "a" + (100 + i)))
                    .toList());
  }

  private static Arbitrary<LearningActivity> activity() {
    Arbitrary<Scope> scopes = Arbitraries.of(Scope.class);
    Arbitrary<Proof> proofs =
        Arbitraries.of(Proof.complete(), Proof.complete(), Proof.awaiting("CERTIFICATE"));
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 13);
    Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 9000);
    Arbitrary<String> pathways =
        Arbitraries.of(
            "e-learning",
            "e-learning",
            "self-study",
            "learning-community",
            "coaching",
            "mentoring",
            "seminar-conference",
            "socialization",
            "webinar",
            "workshop",
            "course",
            "feedback");
    return Combinators.combine(pathways, scopes, proofs, days, amounts)
        .as(
            (pathway, scope, proof, day, amount) ->
                new LearningActivity(
                    "",
                    pathway,
                    scope,
                    "",
                    effort(pathway, FIRST.plusDays(day), amount),
                    proof,
                    Standing.ACCEPTED));
  }

  private static Effort effort(String pathway, LocalDate day, int amount) {
    return switch (pathway) {
      case "coaching", "mentoring", "feedback" -> new Effort.Sessions(day, 1 + amount % 3);
      case "workshop", "seminar-conference", "socialization" ->
          new Effort.Days(List.of(day, day.plusDays(amount % 3)), null);
      case "course" -> new Effort.Programme(day, BigDecimal.valueOf(1 + amount % 2000, 2));
      case "learning-community" ->
          new Effort.Certified(
              day,
              day.plusDays(amount % 4),
              BigDecimal.valueOf(amount, 3).setScale(2, RoundingMode.UP));
      default ->
          new Effort.Study(
              day.atTime(amount % 24, amount % 60).atZone(Policies.BLITAR.zone()).toInstant(),
              Duration.ofSeconds(amount));
    };
  }

  private static LearningActivity named(LearningActivity activity, String id) {
    return new LearningActivity(
        id,
        activity.pathway(),
        activity.scope(),
        "",
        activity.effort(),
        activity.proof(),
        activity.standing());
  }

  private static LearningActivity anHourLonger(LearningActivity activity) {
    Effort effort =
        activity.effort() instanceof Effort.Study study && activity.scope() == Scope.NATIONAL
            ? new Effort.Study(study.start(), study.length().plusHours(1))
            : activity.effort();
    return new LearningActivity(
        activity.id(),
        activity.pathway(),
        activity.scope(),
        "",
        effort,
        activity.proof(),
        activity.standing());
  }

  private static Jp total(Policy policy, List<LearningActivity> activities, AsnType type) {
    return Jp.sum(convert(policy, activities, type).stream().map(LedgerEntry::credited));
  }

  private static List<LedgerEntry> convert(
      Policy policy, List<LearningActivity> activities, AsnType type) {
    MinutesPerJp minutes = MinutesPerJp.of(policy.minutesPerJp());
    StatusHistory status = StatusHistory.always(new AsnStatus(type, CONTRACT));
    return new Conversion(policy, Switches.none(), minutes, policy.zone(), status)
        .convert(activities);
  }
}
