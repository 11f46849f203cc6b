package id.corpu.guidance.domain;

import id.corpu.people.PersonId;
import id.corpu.platform.errors.InvalidInput;

/**
 * Two people of one city in a session.
 *
 * @param coach coach or mentor
 * @param coachee who is guided
 */
public record Pair(long institutionId, PersonId coach, PersonId coachee) {

  /** Nobody coaches themselves: {@link InvalidInput} {@code COACH_IS_COACHEE}. */
  public Pair {
    if (coach.equals(coachee)) {
      throw new InvalidInput("COACH_IS_COACHEE", "coachee");
    }
  }
}
