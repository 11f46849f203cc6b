package id.corpu.jp;

import java.time.LocalDate;
import java.util.Optional;

/** What the regulation in force gives for a kind of activity, to be said before it is earned. */
public interface JpRates {

  /**
   * The rate of a pathway that is counted by the month, for activities at home.
   *
   * @param institutionId the city, whose regulation and readings hold
   * @param pathway slug of the annex row, such as {@code coaching}
   * @param day day of the activity
   * @return empty where the regulation has no such row or counts it in another way
   * @throws id.corpu.platform.errors.NotFound when there is no such city
   */
  Optional<MonthlyRate> monthly(long institutionId, String pathway, LocalDate day);
}
