package id.corpu.jp.domain.claims;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The days of a claim: one stretch or several, as for a training in two blocks. A day is in one of
 * them only.
 *
 * @param all in order of time, at least one
 */
public record Stretches(List<Stretch> all) {

  public Stretches {
    all = all.stream().sorted().toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a claim has days");
    }
    if (overlap(all)) {
      throw new IllegalArgumentException("no day is claimed twice");
    }
  }

  static boolean overlap(List<Stretch> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).overlaps(sorted.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  public LocalDate first() {
    return all.get(0).from();
  }

  public LocalDate last() {
    return all.get(all.size() - 1).to();
  }

  /** Every day, in order. */
  public List<LocalDate> days() {
    return all.stream().flatMap(one -> one.from().datesUntil(one.to().plusDays(1))).toList();
  }

  /** How many days, without naming them. */
  public long count() {
    return all.stream().mapToLong(one -> one.to().toEpochDay() - one.from().toEpochDay() + 1).sum();
  }

  /** As stored: {@code 2026-03-02/2026-03-04,2026-03-09/2026-03-09}. */
  @Override
  public String toString() {
    return all.stream().map(one -> one.from() + "/" + one.to()).collect(Collectors.joining(","));
  }

  /** The reverse of {@link #toString}. */
  public static Stretches parse(String stored) {
    return new Stretches(
        Arrays.stream(stored.split(","))
            .map(text -> text.split("/"))
            .map(ends -> new Stretch(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
            .toList());
  }
}
