package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A ledger entry while it is being worked out. */
final class Posting {

  /**
   * Counted ones first, so that what waits for evidence never takes room from them; then logged
   * time; then time.
   */
  static final Comparator<Posting> COUNTING_ORDER =
      Comparator.comparing(Posting::awaiting)
          .thenComparing(posting -> posting.takesWhatIsLeft)
          .thenComparing(posting -> posting.portion, Portion.BY_TIME);

  /** The order of the ledger: the day of credit, then time. */
  static final Comparator<Posting> LEDGER_ORDER =
      Comparator.comparing((Posting posting) -> posting.portion.creditedOn())
          .thenComparing(posting -> posting.portion, Portion.BY_TIME);

  private final Portion portion;
  private final Verdict verdict;
  private final boolean takesWhatIsLeft;
  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
  private final List<Arithmetic.Step> steps = new ArrayList<>();
  private Window window;
  private Jp earned = Jp.ZERO;
  private Jp over = Jp.ZERO;

  Posting(Portion portion, Verdict verdict) {
    this.portion = portion;
    this.verdict = verdict;
    this.takesWhatIsLeft = takesWhatIsLeft(portion, verdict);
    reasons.addAll(verdict.reasons());
    verdict.step().ifPresent(this::explain);
  }

  /** Lets the rule, if one applies, work out the amounts. */
  void count(Windows windows) {
    verdict.rule().ifPresent(rule -> rule.credit(this, windows));
  }

  Portion portion() {
    return portion;
  }

  Effort part() {
    return portion.effort();
  }

  LocalDate day() {
    return portion.day();
  }

  Scope scope() {
    return portion.activity().scope();
  }

  /** The name under which rows share their windows. */
  String pool() {
    return verdict.pool();
  }

  /** Whether the evidence is still incomplete, so that earned JP wait. */
  boolean awaiting() {
    return !verdict.awaited().isEmpty();
  }

  /**
   * A certificate without a log takes the room that logged time has left, so it is counted after
   * it.
   */
  private static boolean takesWhatIsLeft(Portion portion, Verdict verdict) {
    boolean byTime =
        verdict.rule().filter(rule -> rule.kind() == RuleKind.ACTUAL_HOURS).isPresent();
    return byTime && !(portion.effort() instanceof Effort.Study);
  }

  Jp earned() {
    return earned;
  }

  void within(Window newWindow) {
    window = newWindow;
  }

  void earn(Jp jp) {
    earned = jp;
  }

  void miss(Jp jp, Reason reason) {
    over = over.plus(jp);
    reasons.add(reason);
  }

  void explain(StepCode code, BigDecimal... numbers) {
    steps.add(new Arithmetic.Step(code, Arrays.asList(numbers)));
  }

  void waitForPartner() {
    reasons.add(Reason.WAITING_FOR_PAIR);
  }

  void partnerFound() {
    reasons.remove(Reason.WAITING_FOR_PAIR);
    explain(StepCode.SET_COMPLETED_LATER);
  }

  /** Leaves of the earned JP what still fits under the ceiling. */
  void clip(Jp ceiling, Jp before) {
    Jp room = ceiling.minus(before).max(Jp.ZERO);
    Jp kept = earned.min(room);
    if (earned.isPositive() && earned.reaches(room)) {
      explain(StepCode.CEILING, ceiling.value(), before.value(), kept.value());
      miss(earned.minus(kept), Reason.CEILING_REACHED);
      earned = kept;
    }
  }

  LedgerEntry entry() {
    Amounts amounts = awaiting() ? Amounts.waiting(earned, over) : Amounts.counted(earned, over);
    LearningActivity activity = portion.activity();
    return new LedgerEntry(
        activity.id(),
        portion.ordinal(),
        portion.creditedOn(),
        window == null ? Window.year(portion.creditedOn().getYear()) : window,
        activity.pathway(),
        activity.scope(),
        verdict.bucket(),
        amounts,
        new Outcome(status(), reasons, verdict.awaited()),
        verdict.citation(),
        new Arithmetic(steps));
  }

  private EntryStatus status() {
    if (verdict.status() != EntryStatus.COUNTED) {
      return verdict.status();
    }
    if (awaiting()) {
      return EntryStatus.WAITING;
    }
    if (earned.isPositive()) {
      return EntryStatus.COUNTED;
    }
    if (reasons.contains(Reason.WAITING_FOR_PAIR)) {
      return EntryStatus.WAITING;
    }
    return reasons.isEmpty() ? EntryStatus.COUNTED : EntryStatus.OVER_CAP;
  }
}
