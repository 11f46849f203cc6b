package id.corpu.jp.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
 * @param placements where it stands under other answers
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
    List<Placement> placements,
    Evidence evidence,
    List<Wording> basis,
    List<Reading> readings,
    Citation citation) {

  public PolicyRow {
    placements = List.copyOf(placements);
    basis = List.copyOf(basis);
    readings = List.copyOf(readings);
  }

  /** The name under which this row's windows are kept, under settled switches. */
  public String pool(Switches settled) {
    return placed(settled, Placement::dayPool).or(this::dayPool).orElse(id);
  }

  /** Its bucket of the mix under settled switches; empty where it is left out. */
  public Optional<String> bucket(Switches settled) {
    return placed(settled, Placement::bucket).or(this::bucket);
  }

  private Optional<String> placed(
      Switches settled, Function<Placement, Optional<String>> attribute) {
    return placements.stream()
        .filter(placement -> placement.when().holds(settled))
        .flatMap(placement -> attribute.apply(placement).stream())
        .findFirst();
  }

  /** Whether the row exists under settled switches. */
  public boolean inForce(Switches settled) {
    return when.map(condition -> condition.holds(settled)).orElse(true);
  }
}
