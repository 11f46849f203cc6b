package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of a person's JP ledger: what an activity, or its part of one day, is worth and why.
 *
 * @param activityId id of the activity
 * @param ordinal number of this entry within the activity, from 1
 * @param creditedOn local day on which it counts; the year of the ledger follows from it
 * @param window the stretch of time whose cap or counter it entered
 * @param pathway row id of the policy, or whatever the activity named
 * @param scope national or international
 * @param bucket bucket of the 10/20/70 mix; empty where the pathway is left out of it
 * @param amounts recorded, credited, waiting and over-cap JP
 * @param outcome status and reasons
 * @param citation where the law says so
 * @param arithmetic how the amounts came about
 */
public record LedgerEntry(
    String activityId,
    int ordinal,
    LocalDate creditedOn,
    Window window,
    String pathway,
    Scope scope,
    Optional<String> bucket,
    Amounts amounts,
    Outcome outcome,
    Citation citation,
    Arithmetic arithmetic) {

  public Jp recorded() {
    return amounts.recorded();
  }

  public Jp credited() {
    return amounts.credited();
  }

  public Jp waiting() {
    return amounts.waiting();
  }

  public Jp over() {
    return amounts.over();
  }

  public EntryStatus status() {
    return outcome.status();
  }

  public List<Reason> reasons() {
    return outcome.reasons();
  }

  /** Codes of what it waits for. */
  public List<String> awaited() {
    return outcome.awaited();
  }
}
