package id.corpu.people.application;

import id.corpu.people.PasswordHashing;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage, 2023).
 * Rounds make guessing slow where a person chose the password. One that {@link OneTimePassword} has
 * drawn by lot cannot be guessed at any speed, so it may be kept with few: a whole city's can then
 * be handed out in one request.
 */
@ApplicationScoped
@OpenUseCase("a calculation, changes nothing")
public class Passwords implements PasswordHashing {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String ROUNDS = "210000";
  private static final String FEW_ROUNDS = "1024";

  /** How the hash of a drawn password begins; one that a person has chosen begins otherwise. */
  static final String DRAWN = ALGORITHM + ":" + FEW_ROUNDS + ":";

  @Inject private Pbkdf2PasswordHash slow;
  @Inject private Pbkdf2PasswordHash quick;

  @PostConstruct
  void configure() {
    slow.initialize(parameters(ROUNDS));
    quick.initialize(parameters(FEW_ROUNDS));
  }

  private static Map<String, String> parameters(String rounds) {
    return Map.of(
        "Pbkdf2PasswordHash.Algorithm",
        ALGORITHM,
        "Pbkdf2PasswordHash.Iterations",
        rounds,
        "Pbkdf2PasswordHash.SaltSizeBytes",
        "32",
        "Pbkdf2PasswordHash.KeySizeBytes",
        "32");
  }

  @Override
  public String hash(char[] password) {
    return slow.generate(password);
  }

  /** The hash of a password drawn by lot, and of no other; a thousandth of a second or so. */
  String hashDrawn(char[] drawn) {
    return quick.generate(drawn);
  }

  /**
   * Whether the password is the one behind the hash. Takes as long for a drawn one, so that the
   * clock does not tell who has not signed in yet.
   */
  public boolean matches(char[] password, String hash) {
    boolean fits = slow.verify(password, hash);
    if (hash.startsWith(DRAWN)) {
      spendTime(password);
    }
    return fits;
  }

  /** Costs what checking a password costs, where there is none to check. */
  void spendTime(char[] password) {
    slow.generate(password);
  }
}
