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
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever somebody did in a fortnight. */
class ConversionPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 12, 24);
  private static final Map<String, Jp> DAY_CAPS =
      Map.of(
          "e-learning", Jp.of(4), "self-study", Jp.of("2.40"), "learning-community", Jp.of("2.40"));

  @Property(tries = 300)
  void orderOfArrivalNeverChangesAnything(
      @ForAll("fortnights") List<LearningActivity> activities,
      @ForAll AsnType type,
      @ForAll Random random) {
    List<LearningActivity> shuffled = new ArrayList<>(activities);
    Collections.shuffle(shuffled, random);
    assertThat(convert(shuffled, type)).isEqualTo(convert(activities, type));
  }

  @Property(tries = 300)
  void noWindowExceedsItsCap(
      @ForAll("fortnights") List<LearningActivity> activities, @ForAll AsnType type) {
    Map<String, Jp> byWindow = new HashMap<>();
    Map<Integer, Jp> byYear = new HashMap<>();
    for (LedgerEntry entry : convert(activities, type)) {
      Jp jp = entry.credited().plus(entry.waiting());
      byWindow.merge(entry.pathway() + " " + entry.window(), jp, Jp::plus);
      byYear.merge(entry.creditedOn().getYear(), jp, Jp::plus);
    }
    byWindow.forEach(
        (window, jp) -> {
          Jp cap = DAY_CAPS.get(window.substring(0, window.indexOf(' ')));
          if (cap != null && window.contains("day:")) {
            assertThat(jp).as(window).isLessThanOrEqualTo(cap);
          }
          if (window.startsWith("coaching")) {
            assertThat(jp).as(window).isLessThanOrEqualTo(Jp.of(4));
          }
        });
    if (type == AsnType.PPPK) {
      assertThat(byYear.values()).allSatisfy(jp -> assertThat(jp).isLessThanOrEqualTo(Jp.of(24)));
    }
  }

  @Property(tries = 300)
  void everyAmountIsExplainedAndNothingIsLost(
      @ForAll("fortnights") List<LearningActivity> activities, @ForAll AsnType type) {
    List<LedgerEntry> entries = convert(activities, type);
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
  }

  @Property(tries = 500)
  void moreMinutesNeverLowerTheTotal(@ForAll("fortnights") List<LearningActivity> activities) {
    List<LearningActivity> longer =
        activities.stream().map(ConversionPropertiesTest::anHourLonger).toList();
    assertThat(total(longer)).isGreaterThanOrEqualTo(total(activities));
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
      case "coaching", "feedback" -> new Effort.Sessions(day, 1 + amount % 3);
      case "workshop" -> new Effort.Days(List.of(day, day.plusDays(amount % 3)), null);
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

  private static Jp total(List<LearningActivity> activities) {
    return Jp.sum(convert(activities, AsnType.PNS).stream().map(LedgerEntry::credited));
  }

  private static List<LedgerEntry> convert(List<LearningActivity> activities, AsnType type) {
    return Conversion.of(Policies.BLITAR, type).convert(activities);
  }
}
