package id.corpu.people.application;

import id.corpu.people.domain.Person;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** What everybody may do about themselves: look, choose language and password. */
@ApplicationScoped
@Requires
public class OwnProfile {

  /** Fewest characters of a password. */
  public static final int LEAST_LENGTH = 12;

  private static final int MOST_LENGTH = 200;

  @Inject private PersonReading reading;
  @Inject private SigningIn signingIn;
  @Inject private Passwords passwords;
  @Inject private PeopleAccounts accounts;
  @Inject private CurrentUser currentUser;

  @Requires(audit = Requires.Audit.REFUSALS)
  public PersonView view() {
    return reading.view(currentUser.get(), currentUser.get().personUuid());
  }

  /** Language of the screens on every device: {@code id} or {@code en}. */
  @Transactional
  public void speak(Locale language) {
    own().speak(language.getLanguage().equals("en") ? "en" : "id");
    accounts.forget(currentUser.get().personId());
  }

  /**
   * Chooses another password. A wrong old one counts like a failed sign-in, so that a borrowed
   * session cannot guess it.
   *
   * @throws InvalidInput PASSWORD_OLD, PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_NUMBER,
   *     PASSWORD_SAME, PASSWORD_REPEAT
   */
  @Transactional(dontRollbackOn = InvalidInput.class)
  public void changePassword(String old, String chosen, String repeated) {
    Person person = own();
    check(person, old, chosen, repeated);
    if (signingIn.check(person.number(), old.toCharArray()).isEmpty()) {
      throw new InvalidInput("PASSWORD_OLD", "old");
    }
    person.choosePassword(passwords.hash(chosen.toCharArray()));
    accounts.forget(person.id());
  }

  private static void check(Person person, String old, String chosen, String repeated) {
    if (old == null || old.isEmpty()) {
      throw new InvalidInput("PASSWORD_OLD", "old");
    }
    if (chosen == null || chosen.codePointCount(0, chosen.length()) < LEAST_LENGTH) {
      throw new InvalidInput("PASSWORD_SHORT", "chosen");
    }
    if (chosen.length() > MOST_LENGTH) {
      throw new InvalidInput("PASSWORD_LONG", "chosen");
    }
    if (chosen.replaceAll("\\D", "").contains(person.number())
        || chosen.equalsIgnoreCase(person.email())) {
      throw new InvalidInput("PASSWORD_NUMBER", "chosen");
    }
    if (chosen.equals(old)) {
      throw new InvalidInput("PASSWORD_SAME", "chosen");
    }
    if (!chosen.equals(repeated)) {
      throw new InvalidInput("PASSWORD_REPEAT", "repeated");
    }
  }

  private Person own() {
    return reading.person(currentUser.get(), currentUser.get().personUuid());
  }
}
