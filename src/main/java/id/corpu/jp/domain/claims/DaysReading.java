package id.corpu.jp.domain.claims;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the days of a claim: not reversed, not twice, not to come. */
final class DaysReading {

  /** Earlier learning cannot be in any ledger of this portal. */
  private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

  private final ClaimDraft draft;
  private final LocalDate today;
  private final List<ClaimProblem> problems;

  DaysReading(ClaimDraft draft, LocalDate today, List<ClaimProblem> problems) {
    this.draft = draft;
    this.today = today;
    this.problems = problems;
  }

  /** The days, or empty with the reason among the problems. */
  Optional<Stretches> read() {
    int before = problems.size();
    List<Stretch> found = new ArrayList<>();
    for (int n = 1; n <= ClaimDraft.STRETCHES; n++) {
      stretch(n).ifPresent(found::add);
    }
    if (problems.size() == before && found.isEmpty()) {
      problems.add(new ClaimProblem("from1", "CLAIM_DAYS_NEEDED"));
    }
    Collections.sort(found);
    if (problems.size() == before && Stretches.overlap(found)) {
      problems.add(new ClaimProblem("from2", "CLAIM_DAYS_OVERLAP"));
    }
    return problems.size() == before ? Optional.of(new Stretches(found)) : Optional.empty();
  }

  /** A stretch of one day may leave its end open. */
  private Optional<Stretch> stretch(int n) {
    String from = draft.text("from" + n);
    String to = draft.text("to" + n);
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    if (from.isEmpty()) {
      problems.add(new ClaimProblem("from" + n, "CLAIM_FROM_NEEDED"));
      return Optional.empty();
    }
    LocalDate first = day("from" + n, from);
    LocalDate last = to.isEmpty() ? first : day("to" + n, to);
    if (first == null || last == null) {
      return Optional.empty();
    }
    if (last.isBefore(first)) {
      problems.add(new ClaimProblem("to" + n, "CLAIM_DAYS_REVERSED"));
      return Optional.empty();
    }
    return Optional.of(new Stretch(first, last));
  }

  private LocalDate day(String field, String text) {
    String code;
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isAfter(today) && !day.isBefore(EARLIEST)) {
        return day;
      }
      code = day.isAfter(today) ? "CLAIM_DAY_TO_COME" : "CLAIM_DAY_TOO_EARLY";
    } catch (DateTimeParseException e) {
      code = "CLAIM_NOT_A_DAY";
    }
    problems.add(new ClaimProblem(field, code));
    return null;
  }
}
