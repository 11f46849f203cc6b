package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.Effort;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Scope;
import id.corpu.record.CreditFacts;
import id.corpu.record.LearningEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Takes from an event the measure that its pathway's rule counts: minutes, sessions, days, a
 * programme's JP or semesters. A statement of another tool may carry anything; what is missing or
 * impossible becomes an effort that the rule does not measure, so the entry stands with 0 JP and
 * its reason.
 */
final class EffortReading {

  /** Nobody studies longer without a break: a longer stretch is a broken clock. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private final LedgerRules rules;
  private final ZoneId zone;

  EffortReading(LedgerRules rules) {
    this.rules = rules;
    this.zone = rules.zone();
  }

  Effort of(LearningEvent event, CreditFacts facts) {
    Reach reach = Reach.of(event.timestamp(), Optional.of(facts), zone);
    LocalDate day = reach.end();
    Optional<RuleKind> kind = kind(facts, rules.policies().term(day));
    if (kind.isEmpty()) {
      return new Effort.Sessions(day, 1);
    }
    if (!reach.plausible()) {
      return unmeasured(kind.get(), day);
    }
    try {
      return switch (kind.get()) {
        case ACTUAL_HOURS -> time(event, facts, day);
        case PROGRAM_JP -> programme(facts, day);
        case PER_DAY -> days(facts, day);
        case PER_ACTIVITY -> new Effort.Sessions(day, facts.count().orElse(1));
        case PER_SEMESTER -> semesters(facts, day);
        case NOT_APPLICABLE -> new Effort.Sessions(day, 1);
      };
    } catch (IllegalArgumentException impossible) {
      return unmeasured(kind.get(), day);
    }
  }

  private static Optional<RuleKind> kind(CreditFacts facts, PolicyHistory.Term inForce) {
    Scope scope = Scope.valueOf(facts.scope().name());
    return inForce
        .policy()
        .row(facts.pathway())
        .map(PolicyRow::rates)
        .map(rates -> rates.rule(scope, inForce.switches()).kind());
  }

  private Effort time(LearningEvent event, CreditFacts facts, LocalDate day) {
    Optional<Duration> active = event.outcome().duration().filter(EffortReading::isTime);
    if (active.isPresent()) {
      return study(event.timestamp().minus(active.get()), active.get());
    }
    if (facts.programmeJp().isPresent()) {
      return certified(facts, day, facts.programmeJp().get());
    }
    if (facts.start().isPresent() && facts.end().isPresent()) {
      Instant start = facts.start().get();
      return study(start, Duration.between(start, facts.end().get()));
    }
    return unmeasured(RuleKind.ACTUAL_HOURS, day);
  }

  private static boolean isTime(Duration duration) {
    return duration.getSeconds() > 0;
  }

  private static Effort study(Instant start, Duration length) {
    if (length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("longer than a day: " + length);
    }
    return new Effort.Study(start, Duration.ofSeconds(length.getSeconds()));
  }

  private Effort certified(CreditFacts facts, LocalDate day, BigDecimal jp) {
    if (!facts.days().isEmpty()) {
      return new Effort.Days(atMostAYear(facts.days()), jp);
    }
    LocalDate first = facts.start().map(this::day).orElse(day);
    return new Effort.Certified(first, day, jp);
  }

  private static Effort programme(CreditFacts facts, LocalDate day) {
    return facts
        .programmeJp()
        .<Effort>map(jp -> new Effort.Programme(lastDay(facts, day), jp))
        .orElseGet(() -> unmeasured(RuleKind.PROGRAM_JP, day));
  }

  private Effort days(CreditFacts facts, LocalDate day) {
    List<LocalDate> attended = facts.days();
    if (attended.isEmpty() && facts.start().isPresent()) {
      attended =
          day(facts.start().get()).datesUntil(day.plusDays(1)).limit(Reach.LONGEST + 1).toList();
    }
    if (attended.isEmpty()) {
      attended = List.of(day);
    }
    return new Effort.Days(atMostAYear(attended), null);
  }

  private static Effort semesters(CreditFacts facts, LocalDate day) {
    return facts
        .semesters()
        .<Effort>map(number -> new Effort.Semesters(day, number))
        .orElseGet(() -> unmeasured(RuleKind.PER_SEMESTER, day));
  }

  private static List<LocalDate> atMostAYear(List<LocalDate> days) {
    if (days.get(0).isBefore(days.get(days.size() - 1).minusDays(Reach.LONGEST))) {
      throw new IllegalArgumentException("more days than a year has");
    }
    return days;
  }

  private static LocalDate lastDay(CreditFacts facts, LocalDate day) {
    return facts.days().isEmpty() ? day : facts.days().get(facts.days().size() - 1);
  }

  /** An effort of that day that a rule of the kind cannot count. */
  private static Effort unmeasured(RuleKind kind, LocalDate day) {
    return kind == RuleKind.PER_ACTIVITY || kind == RuleKind.PER_DAY
        ? new Effort.Semesters(day, 1)
        : new Effort.Sessions(day, 1);
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
