package id.corpu.people.application;

import java.security.SecureRandom;

/** Makes passwords to be read out: four groups of four, no letters that look alike; 78 bits. */
final class OneTimePassword {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  static String make() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
