package id.corpu.jp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's JP year at a glance.
 *
 * @param year calendar year
 * @param target JP to reach; zero where the regulation asks for none
 * @param counted JP that count
 * @param waiting JP that wait for evidence
 * @param over JP beyond a cap or ceiling
 * @param mix the counted JP by part of the mix
 * @param reachedOn local day on which the target was reached
 * @param entries lines of the ledger
 * @param caps daily and monthly caps as they stand now; empty for another year than the present
 * @param regulation short name of the regulation in force
 * @param minutesPerJp minutes of one JP today, or on the last day of a past year
 */
public record YearOverview(
    int year,
    Jp target,
    Jp counted,
    Jp waiting,
    Jp over,
    MixFigures mix,
    Optional<LocalDate> reachedOn,
    int entries,
    List<CapState> caps,
    String regulation,
    int minutesPerJp) {

  public YearOverview {
    caps = List.copyOf(caps);
  }

  /** What is still missing to the target. */
  public Jp missing() {
    return target.minus(counted).max(Jp.ZERO);
  }

  /** Counted JP in percent of the target, at most 100. */
  public int percentCounted() {
    return target.isZero() ? 100 : Math.min(100, Percent.of(counted.value(), target.value()));
  }

  /** Waiting JP in percent of the target, at most what the counted ones leave of 100. */
  public int percentWaiting() {
    return target.isZero()
        ? 0
        : Math.min(100 - percentCounted(), Percent.of(waiting.value(), target.value()));
  }

  /** The cap of a pathway, such as today's of {@code e-learning}. */
  public Optional<CapState> cap(String pathway) {
    return caps.stream().filter(cap -> cap.pathway().equals(pathway)).findFirst();
  }
}
