package id.corpu.guidance.application;

import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the person whom a coach has guided, among the active ASN of the coach's city. */
@ApplicationScoped
@Requires(value = Permission.COACH, audit = Requires.Audit.REFUSALS)
public class CoacheeSearch {

  /** Shortest text that is looked for: one letter would only list the city. */
  public static final int SHORTEST = 2;

  /** People shown at once; whoever is not among them is found by more of the name. */
  public static final int SHOWN = 20;

  private static final int LONGEST = 100;

  @Inject private CurrentUser currentUser;
  @Inject private People people;
  @Inject private Clock clock;

  /**
   * People whose name contains the words, without the coach; one more than {@link #SHOWN} when
   * there are more. Empty for too short or too long a text.
   */
  public List<PersonCard> byName(String words) {
    String text = words == null ? "" : words.strip();
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return List.of();
    }
    Account coach = currentUser.get();
    return people.find(coach.institutionId(), text, SHOWN + 2).stream()
        .filter(person -> person.id() != coach.personId())
        .limit(SHOWN + 1)
        .toList();
  }

  /** The person behind an outside key, if a session with them may be logged. */
  public Optional<PersonCard> chosen(UUID person) {
    Account coach = currentUser.get();
    return people
        .byUuid(person)
        .filter(found -> SessionLogging.isEligible(found, coach) && found.id() != coach.personId());
  }

  /** Today in the coach's city. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(currentUser.get().zone()));
  }
}
