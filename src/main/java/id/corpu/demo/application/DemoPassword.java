package id.corpu.demo.application;

import java.security.SecureRandom;
import java.util.List;

/** A password that can be read aloud: three words and four digits, about 40 bits. */
final class DemoPassword {

  private static final List<String> WORDS =
      List.of(
          "awan", "bakau", "batik", "bintang", "cendana", "danau", "embun", "gunung", "hutan",
          "intan", "jati", "kapal", "kelapa", "kopi", "kunyit", "lautan", "lentera", "madu",
          "mangga", "melati", "mutiara", "nelayan", "ombak", "padi", "pantai", "pelangi", "rotan",
          "sagu", "sawah", "senja", "telaga", "tenun");

  private DemoPassword() {}

  static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      password.append(WORDS.get(random.nextInt(WORDS.size()))).append('-');
    }
    return password.append(1000 + random.nextInt(9000)).toString();
  }
}
