package id.corpu.jp.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal text behind a policy.
 *
 * @param label short form, as {@code Blitar 35/2023}
 * @param name kind, number and year
 * @param title what it is about
 * @param city the city
 * @param province its province
 * @param gazette where it was promulgated
 * @param signedOn day of signature
 * @param promulgatedOn day of promulgation; empty where not recorded
 * @param validFrom first day in force
 * @param validTo last day in force; empty while it is
 */
public record Regulation(
    String label,
    Wording name,
    Wording title,
    String city,
    String province,
    String gazette,
    LocalDate signedOn,
    Optional<LocalDate> promulgatedOn,
    LocalDate validFrom,
    Optional<LocalDate> validTo) {

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }
}
