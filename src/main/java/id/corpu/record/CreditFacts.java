package id.corpu.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a regulation's annex needs to know to turn an event into JP. Facts only: no JP are decided
 * here. An event without them earns nothing.
 *
 * @param pathway row of the annex, such as {@code e-learning} or {@code coaching}
 * @param programmeJp JP that the programme or its certificate states
 * @param days local calendar days of the activity
 * @param count how many times it took place; absent means once
 * @param semesters semesters of formal education
 * @param start when it began
 * @param end when it ended
 * @param evidence codes of the documents seen and accepted, such as {@code CERTIFICATE}; absent
 *     means that no document accompanies the event
 */
public record CreditFacts(
    String pathway,
    Scope scope,
    Optional<BigDecimal> programmeJp,
    List<LocalDate> days,
    Optional<Integer> count,
    Optional<Integer> semesters,
    Optional<Instant> start,
    Optional<Instant> end,
    Set<String> evidence) {

  /** Where the organiser stands: the annexes have a rate for each. */
  public enum Scope {
    NATIONAL,
    INTERNATIONAL
  }

  public CreditFacts {
    if (pathway == null || !pathway.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("Not the name of a pathway: " + pathway);
    }
    days = days.stream().distinct().sorted().toList();
    evidence = java.util.Collections.unmodifiableSet(new TreeSet<>(evidence));
  }

  /** A pathway in the country, nothing else known. */
  public static CreditFacts national(String pathway) {
    return of(pathway, Scope.NATIONAL);
  }

  public static CreditFacts of(String pathway, Scope scope) {
    return new CreditFacts(
        pathway,
        scope,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  public CreditFacts withProgrammeJp(BigDecimal jp) {
    return new CreditFacts(
        pathway, scope, Optional.of(jp), days, count, semesters, start, end, evidence);
  }

  public CreditFacts withDays(List<LocalDate> held) {
    return new CreditFacts(
        pathway, scope, programmeJp, held, count, semesters, start, end, evidence);
  }

  public CreditFacts withCount(int times) {
    return new CreditFacts(
        pathway, scope, programmeJp, days, Optional.of(times), semesters, start, end, evidence);
  }

  public CreditFacts withSemesters(int number) {
    return new CreditFacts(
        pathway, scope, programmeJp, days, count, Optional.of(number), start, end, evidence);
  }

  public CreditFacts withPeriod(Instant from, Instant until) {
    return new CreditFacts(
        pathway,
        scope,
        programmeJp,
        days,
        count,
        semesters,
        Optional.of(from),
        Optional.of(until),
        evidence);
  }

  public CreditFacts withEvidence(Set<String> codes) {
    return new CreditFacts(pathway, scope, programmeJp, days, count, semesters, start, end, codes);
  }
}
