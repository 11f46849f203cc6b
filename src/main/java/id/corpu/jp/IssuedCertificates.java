package id.corpu.jp;

import java.util.Collection;
import java.util.List;

/**
 * Certificates that the portal itself has issued, told to the forms of the authorities by a feature
 * that knows them. Found by CDI, none is needed.
 */
public interface IssuedCertificates {

  /**
   * A certificate.
   *
   * @param title of what it certifies, as the ledger's lines have it
   * @param number by which anybody may check it
   * @param issuer who has issued it
   */
  record Issued(long personId, String title, String number, String issuer) {}

  /** Those of these people that are valid, in one query. */
  List<Issued> of(Collection<Long> people);
}
