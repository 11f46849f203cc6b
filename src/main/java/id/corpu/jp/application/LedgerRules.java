package id.corpu.jp.application;

import id.corpu.jp.domain.Conversion;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.StatusHistory;
import id.corpu.jp.domain.Switches;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Everything but the person and the learning that a year's ledger depends on.
 *
 * @param institutionId the city
 * @param year calendar year
 * @param version the regulation in force
 * @param switches answers that hold in that year
 * @param minutesPerJp minutes of one JP, by date
 * @param zone the city's zone, in which days, months and years are counted
 */
record LedgerRules(
    long institutionId,
    int year,
    PolicyVersion version,
    Switches switches,
    MinutesPerJp minutesPerJp,
    ZoneId zone) {

  Policy policy() {
    return version.policy();
  }

  Conversion conversion(StatusHistory status) {
    return new Conversion(policy(), switches, minutesPerJp, zone, status);
  }

  /** The first moment of a year in the city. */
  Instant startOf(int anyYear) {
    return LocalDate.of(anyYear, 1, 1).atStartOfDay(zone).toInstant();
  }
}
