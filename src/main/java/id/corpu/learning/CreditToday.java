package id.corpu.learning;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What the signed-in person can still earn today, so that the player says it before the time is
 * spent. Whoever knows the ledger implements it; without it the player only counts minutes.
 */
public interface CreditToday {

  /**
   * @param pathway row of the regulation's annex, such as {@code e-learning}
   * @return empty when the regulation in force knows no day's cap for it
   */
  Optional<Allowance> of(String pathway, Locale locale);

  /**
   * A day's cap.
   *
   * @param used JP of today, counted or waiting for evidence
   * @param limit most JP of a day
   */
  record Allowance(BigDecimal used, BigDecimal limit) {

    /** What can still be earned, never negative. */
    public BigDecimal left() {
      return limit.subtract(used).max(BigDecimal.ZERO);
    }
  }
}
