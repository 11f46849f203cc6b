package id.corpu.jp.domain;

import java.util.List;
import java.util.Optional;

/**
 * One row of a conversion annex: a pathway, what it earns, for whom, and with what proof.
 *
 * @param id slug of the pathway, the same in every policy
 * @param name its name on screens
 * @param form form of development
 * @param unit unit as printed
 * @param bucket bucket of the mix; empty where it is left out
 * @param eligibility to whom it is open
 * @param rates the rules
 * @param dayPool name shared by rows that are one row of the annex and so share their days; empty
 *     otherwise
 * @param when the answer to a switch under which the row exists; empty when always
 * @param evidence the proof
 * @param basis situations for which the annex recommends it
 * @param readings doubtful places
 * @param citation annex, section and number
 */
public record PolicyRow(
    String id,
    Wording name,
    Form form,
    Unit unit,
    Optional<String> bucket,
    Eligibility eligibility,
    Rates rates,
    Optional<String> dayPool,
    Optional<Condition> when,
    Evidence evidence,
    List<Wording> basis,
    List<Reading> readings,
    Citation citation) {

  public PolicyRow {
    basis = List.copyOf(basis);
    readings = List.copyOf(readings);
  }

  /** The name under which this row's windows are kept. */
  public String pool() {
    return dayPool.orElse(id);
  }

  /** Whether the row exists under settled switches. */
  public boolean inForce(Switches settled) {
    return when.map(condition -> condition.holds(settled)).orElse(true);
  }
}
