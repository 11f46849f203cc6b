package id.corpu.jp.domain.claims;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The number printed on a certificate, as its organiser writes it.
 *
 * @param text as typed
 */
public record CertificateNumber(String text) {

  /**
   * What is left when spelling is set aside, so that the same number is found again: capital
   * letters and digits. Empty when there are none.
   */
  public String key() {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
