package id.corpu.jp.domain;

import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person is in the civil service, as far as JP are concerned.
 *
 * @param type PNS or PPPK
 * @param contractStart first day of the work agreement of a PPPK, where known; otherwise null
 */
public record AsnStatus(AsnType type, LocalDate contractStart) {

  public AsnStatus {
    Objects.requireNonNull(type, "type");
  }

  public static AsnStatus of(AsnType type) {
    return new AsnStatus(type, null);
  }
}
