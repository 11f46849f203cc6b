package id.corpu.learning.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate as issued: name, course and figures are copies of that day.
 *
 * @param personId holder
 * @param jp the course's size in JP; what counts in a year is the ledger's matter
 * @param revokeReason why it was taken back, or null
 */
public record Certificate(
    String code,
    long institutionId,
    long enrolmentId,
    long personId,
    String holderName,
    LocalText courseTitle,
    int loadMinutes,
    BigDecimal jp,
    String issuer,
    LocalDate issuedOn,
    CertificateStatus status,
    Instant revokedAt,
    String revokeReason) {

  public boolean isValid() {
    return status == CertificateStatus.VALID;
  }
}
