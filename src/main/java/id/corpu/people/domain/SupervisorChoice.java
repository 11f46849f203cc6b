package id.corpu.people.domain;

import id.corpu.people.PersonCard;
import id.corpu.platform.errors.InvalidInput;

/**
 * Whether somebody may become a person's direct supervisor, by the checks of the import: of the
 * same city, at work, and not standing beneath that person already.
 */
public final class SupervisorChoice {

  private static final String FIELD = "supervisor";

  private SupervisorChoice() {}

  /**
   * Checks a choice.
   *
   * @param above who stands above whom, at least from the chosen one upwards
   * @throws InvalidInput SUPERVISOR_UNKNOWN for another city's, so that they cannot be found out by
   *     trying; SUPERVISOR_INACTIVE; SUPERVISOR_CYCLE, also for oneself
   */
  public static void check(long person, long institution, PersonCard chosen, Ancestry<Long> above) {
    if (chosen.institutionId() != institution) {
      throw new InvalidInput("SUPERVISOR_UNKNOWN", FIELD);
    }
    if (!chosen.active()) {
      throw new InvalidInput("SUPERVISOR_INACTIVE", FIELD);
    }
    if (above.closesCircle(person, chosen.id())) {
      throw new InvalidInput("SUPERVISOR_CYCLE", FIELD);
    }
  }
}
