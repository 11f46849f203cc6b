package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.MixFigures;
import id.corpu.jp.application.policies.Digests;
import id.corpu.jp.application.rules.PolicyTerms;
import id.corpu.people.AsnType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A person's year as derived: the lines and what they add up to.
 *
 * @param personId whose
 * @param unitId the person's unit now
 * @param onDuty whether the person belongs to the city's figures of that year
 * @param type PNS or PPPK at the end of the year, or today
 * @param target JP to reach, if the regulation asks for any
 * @param entries the lines in order
 * @param reachesBack whether something credited in it took days of the year before as well
 */
record PersonYear(
    long personId,
    long unitId,
    boolean onDuty,
    AsnType type,
    Optional<Jp> target,
    List<EntryRow> entries,
    boolean reachesBack) {

  /** Sums over some lines. */
  record Sum(Jp counted, Jp waiting, Jp over, int entries) {

    static final Sum NONE = new Sum(Jp.ZERO, Jp.ZERO, Jp.ZERO, 0);

    Sum plus(EntryRow entry) {
      return new Sum(
          counted.plus(entry.credited()),
          waiting.plus(entry.waiting()),
          over.plus(entry.over()),
          entries + 1);
    }
  }

  Sum total() {
    Sum total = Sum.NONE;
    for (EntryRow entry : entries) {
      total = total.plus(entry);
    }
    return total;
  }

  MixFigures mix() {
    return mixOf(entries);
  }

  Map<String, Sum> byPathway() {
    Map<String, Sum> sums = new TreeMap<>();
    entries.forEach(
        entry ->
            sums.merge(entry.pathway(), Sum.NONE.plus(entry), (sum, first) -> sum.plus(entry)));
    return sums;
  }

  /** Counted JP by month of the day of credit; months without any are missing. */
  Map<Integer, MixFigures> byMonth() {
    Map<Integer, MixFigures> months = new TreeMap<>();
    for (EntryRow entry : entries) {
      if (entry.credited().isPositive()) {
        months.merge(entry.creditedOn().getMonthValue(), mixOf(List.of(entry)), PersonYear::plus);
      }
    }
    return months;
  }

  /** The day whose line filled the target, in the ledger's order. */
  Optional<LocalDate> reachedOn() {
    Jp sum = Jp.ZERO;
    for (EntryRow entry : entries) {
      sum = sum.plus(entry.credited());
      if (target.isPresent() && sum.reaches(target.get())) {
        return Optional.of(entry.creditedOn());
      }
    }
    return Optional.empty();
  }

  /** SHA-256 over the content of all lines and the regulation's version that each follows. */
  byte[] digest(PolicyTerms policies) {
    MessageDigest digest = Digests.sha256();
    for (EntryRow entry : entries) {
      String version = policies.version(entry.creditedOn()).digest();
      digest.update((entry.canonical() + '|' + version + '\n').getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }

  private static MixFigures mixOf(List<EntryRow> lines) {
    Function<String, Jp> sum =
        bucket ->
            Jp.sum(
                lines.stream()
                    .filter(line -> bucket.equals(String.valueOf(line.bucket())))
                    .map(EntryRow::credited));
    Jp all = Jp.sum(lines.stream().map(EntryRow::credited));
    Jp b10 = sum.apply("10");
    Jp b20 = sum.apply("20");
    Jp b70 = sum.apply("70");
    return new MixFigures(b10, b20, b70, all.minus(b10).minus(b20).minus(b70));
  }

  private static MixFigures plus(MixFigures one, MixFigures other) {
    return new MixFigures(
        one.b10().plus(other.b10()),
        one.b20().plus(other.b20()),
        one.b70().plus(other.b70()),
        one.outside().plus(other.outside()));
  }
}
