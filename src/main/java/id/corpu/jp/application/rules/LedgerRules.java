package id.corpu.jp.application.rules;

import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.domain.Conversion;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.StatusHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Everything but the person and the learning that a year's ledger depends on.
 *
 * @param institutionId the city
 * @param year calendar year
 * @param policies the regulation in force and the answers that hold, by date
 * @param minutesPerJp minutes of one JP, by date
 * @param zone the city's zone, in which days, months and years are counted
 */
public record LedgerRules(
    long institutionId, int year, PolicyTerms policies, MinutesPerJp minutesPerJp, ZoneId zone) {

  /** The regulation in force at the end of the year, whose yearly target is the year's. */
  public Policy policy() {
    return version().policy();
  }

  /** The version of its file. */
  public PolicyVersion version() {
    return policies.version(LocalDate.of(year, 12, 31));
  }

  public Conversion conversion(StatusHistory status) {
    return new Conversion(policies.history(), minutesPerJp, zone, status);
  }

  /** The first moment of a year in the city. */
  public Instant startOf(int anyYear) {
    return LocalDate.of(anyYear, 1, 1).atStartOfDay(zone).toInstant();
  }
}
