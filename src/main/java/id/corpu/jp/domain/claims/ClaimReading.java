package id.corpu.jp.domain.claims;

import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the typed form of a claim under the regulation in force on its last day, and says of every
 * field what is wrong with it.
 */
public final class ClaimReading {

  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final int MOST_DAYS = 366;
  private static final int MOST_SEMESTERS = 20;
  private static final BigDecimal MOST_JP = BigDecimal.valueOf(10_000);

  private final String pathwayId;
  private final PolicyHistory policies;
  private final MinutesPerJp minutesPerJp;
  private final LocalDate today;
  private final List<ClaimProblem> problems = new ArrayList<>();

  /**
   * @param today the day in the city
   */
  public ClaimReading(
      String pathwayId, PolicyHistory policies, MinutesPerJp minutesPerJp, LocalDate today) {
    this.pathwayId = pathwayId;
    this.policies = policies;
    this.minutesPerJp = minutesPerJp;
    this.today = today;
  }

  /** What is wrong; empty when nothing is. */
  public List<ClaimProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * What the claim says, or empty with {@link #problems()}.
   *
   * @param documents codes of the documents at hand
   */
  public Optional<ClaimFacts> read(ClaimDraft draft, Set<String> documents) {
    problems.clear();
    Scope scope = scope(draft);
    String title = words(draft, "title", 200);
    String organiser = words(draft, "organiser", 200);
    Optional<Stretches> days = new DaysReading(draft, today, problems).read();
    LocalDate last = days.map(Stretches::last).orElse(today);
    Optional<ClaimPathway> pathway = ClaimPathway.find(policies, last, pathwayId);
    if (pathway.isEmpty()) {
      problem("from1", "CLAIM_PATHWAY_UNKNOWN");
    }
    RuleKind kind = pathway.flatMap(found -> found.kind(scope)).orElse(null);
    Optional<Integer> minutes = minutes(draft, kind);
    Optional<BigDecimal> jp = programmeJp(draft, kind, minutes);
    Optional<Integer> semesters = semesters(draft, kind);
    days.ifPresent(found -> length(found, kind, jp));
    String number = optional(draft, "certificateNumber", 100);
    String learned = words(draft, "learned", 4000);
    pathway
        .filter(found -> !found.evidence().satisfiedBy(documents))
        .ifPresent(found -> problem("documents", "CLAIM_DOCUMENTS_MISSING"));
    return problems.isEmpty()
        ? Optional.of(
            new ClaimFacts(
                scope,
                title,
                organiser,
                days.orElseThrow(),
                minutes,
                jp,
                semesters,
                Optional.of(number).filter(text -> !text.isEmpty()).map(CertificateNumber::new),
                learned))
        : Optional.empty();
  }

  private Scope scope(ClaimDraft draft) {
    String typed = draft.text("scope");
    return Arrays.stream(Scope.values())
        .filter(scope -> scope.name().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              problem("scope", "CLAIM_SCOPE_NEEDED");
              return Scope.NATIONAL;
            });
  }

  private String words(ClaimDraft draft, String field, int most) {
    String text = optional(draft, field, most);
    if (text.isEmpty()) {
      problem(field, "CLAIM_NEEDED." + field);
    }
    return text;
  }

  private String optional(ClaimDraft draft, String field, int most) {
    String text = draft.text(field).replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    if (text.length() > most) {
      problem(field, "CLAIM_TEXT_TOO_LONG");
    }
    return text;
  }

  /** Minutes are asked for where time really spent is counted. */
  private Optional<Integer> minutes(ClaimDraft draft, RuleKind kind) {
    if (kind != RuleKind.ACTUAL_HOURS || draft.text("minutes").isEmpty()) {
      return Optional.empty();
    }
    Integer minutes = draft.whole("minutes");
    if (minutes == null || minutes == 0) {
      problem("minutes", "CLAIM_NOT_MINUTES");
    } else if (minutes > MINUTES_OF_A_DAY) {
      problem("minutes", "CLAIM_DAY_TOO_LONG");
    }
    return Optional.ofNullable(minutes);
  }

  /** A programme's JP; with time really spent only where there are no minutes. */
  private Optional<BigDecimal> programmeJp(
      ClaimDraft draft, RuleKind kind, Optional<Integer> minutes) {
    boolean hours = kind == RuleKind.ACTUAL_HOURS;
    if (draft.text("programmeJp").isEmpty()) {
      if (kind == RuleKind.PROGRAM_JP) {
        problem("programmeJp", "CLAIM_JP_NEEDED");
      } else if (hours && minutes.isEmpty() && draft.text("minutes").isEmpty()) {
        problem("minutes", "CLAIM_MINUTES_OR_JP");
      }
      return Optional.empty();
    }
    BigDecimal jp = draft.decimal("programmeJp");
    if (jp == null || jp.stripTrailingZeros().scale() > 2) {
      problem("programmeJp", "CLAIM_NOT_JP");
      return Optional.empty();
    }
    if (jp.signum() == 0 || jp.compareTo(MOST_JP) >= 0) {
      problem("programmeJp", "CLAIM_JP_RANGE");
      return Optional.empty();
    }
    return Optional.of(jp);
  }

  private Optional<Integer> semesters(ClaimDraft draft, RuleKind kind) {
    if (kind != RuleKind.PER_SEMESTER) {
      return Optional.empty();
    }
    Integer number = draft.whole("semesters");
    if (number == null || number < 1 || number > MOST_SEMESTERS) {
      problem("semesters", "CLAIM_SEMESTERS_RANGE");
    }
    return Optional.ofNullable(number);
  }

  /** A programme cannot last longer than its days. */
  private void length(Stretches days, RuleKind kind, Optional<BigDecimal> jp) {
    if (kind != RuleKind.PER_SEMESTER && days.count() > MOST_DAYS) {
      problem("to1", "CLAIM_TOO_MANY_DAYS");
    }
    BigDecimal most = BigDecimal.valueOf(days.count() * MINUTES_OF_A_DAY);
    BigDecimal minutes = BigDecimal.valueOf(minutesPerJp.on(days.last()));
    if (jp.filter(stated -> stated.multiply(minutes).compareTo(most) > 0).isPresent()) {
      problem("programmeJp", "CLAIM_JP_TOO_LONG");
    }
  }

  private void problem(String field, String code) {
    problems.add(new ClaimProblem(field, code));
  }
}
