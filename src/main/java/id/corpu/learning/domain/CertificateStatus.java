package id.corpu.learning.domain;

/** Whether a certificate still stands. */
public enum CertificateStatus {
  VALID,
  /** Taken back by BKPSDM, with a reason that the check page shows. */
  REVOKED
}
