package id.corpu.learning.domain;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The public name of a certificate: 80 random bits in letters and digits that cannot be mistaken
 * for each other, in groups of four. Whoever has it may check the certificate; nobody can guess it.
 */
public record CertificateCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LETTERS = 16;

  public CertificateCode {
    if (!value.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")) {
      throw new IllegalArgumentException("not a certificate code");
    }
  }

  public static CertificateCode random(SecureRandom random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(32)));
    }
    return new CertificateCode(code.toString());
  }

  /** A code as somebody typed it: case, spaces and hyphens are forgiven, O is 0, I and L are 1. */
  public static String normalised(String typed) {
    String plain =
        typed == null
            ? ""
            : typed
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    return plain.length() == LETTERS ? plain.replaceAll("(.{4})(?!$)", "$1-") : plain;
  }
}
