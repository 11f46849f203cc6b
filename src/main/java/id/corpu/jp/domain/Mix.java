package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 10/20/70 mix of learning: shares that guide a programme and a person, never a gate. Formal
 * education stays out of it.
 *
 * @param buckets the shares in the order of the regulation
 * @param citation the articles
 */
public record Mix(List<Bucket> buckets, Citation citation) {

  /**
   * One share of the mix.
   *
   * @param id its name in the ledger, such as {@code 70}
   * @param percent its share
   * @param name what belongs into it
   * @param citation the article
   */
  public record Bucket(String id, int percent, Wording name, Citation citation) {}

  public Mix {
    buckets = List.copyOf(buckets);
  }

  public Optional<Bucket> bucket(String id) {
    return buckets.stream().filter(bucket -> bucket.id().equals(id)).findFirst();
  }

  /** What each share of an amount is: of 20 JP, 2, 4 and 14. */
  public Map<String, Jp> shares(Jp amount) {
    Map<String, Jp> shares = new LinkedHashMap<>();
    buckets.forEach(
        bucket -> shares.put(bucket.id(), amount.times(BigDecimal.valueOf(bucket.percent(), 2))));
    return shares;
  }

  /** Credited JP by bucket, every bucket named; entries outside the mix are left out. */
  public Map<String, Jp> spread(List<LedgerEntry> entries) {
    Map<String, Jp> spread = new LinkedHashMap<>();
    buckets.forEach(bucket -> spread.put(bucket.id(), Jp.ZERO));
    for (LedgerEntry entry : entries) {
      entry
          .bucket()
          .ifPresent(id -> spread.computeIfPresent(id, (key, sum) -> sum.plus(entry.credited())));
    }
    return spread;
  }
}
