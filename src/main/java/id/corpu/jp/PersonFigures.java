package id.corpu.jp;

import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's year as a row of a list.
 *
 * @param person the person's key outside the house; the ledger is at {@code /jp/orang/<person>}
 * @param name name with titles
 * @param unit name of the unit
 * @param type PNS or PPPK
 * @param target JP to reach; zero where the regulation asks for none
 * @param counted JP that count
 * @param waiting JP that wait for evidence
 * @param over JP beyond a cap or ceiling
 * @param mix the counted JP by part of the mix
 * @param reachedOn local day on which the target was reached
 */
public record PersonFigures(
    UUID person,
    String name,
    String unit,
    AsnType type,
    Jp target,
    Jp counted,
    Jp waiting,
    Jp over,
    MixFigures mix,
    Optional<LocalDate> reachedOn) {

  /** What is still missing to the target. */
  public Jp missing() {
    return target.minus(counted).max(Jp.ZERO);
  }

  /** Counted JP in percent of the target, at most 100. */
  public int percentOfTarget() {
    return target.isZero() ? 100 : Math.min(100, Percent.of(counted.value(), target.value()));
  }
}
