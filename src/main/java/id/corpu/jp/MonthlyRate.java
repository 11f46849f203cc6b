package id.corpu.jp;

/**
 * What an annex gives for an activity of which only so many are counted in a month: the first ones
 * by day, however late they came to be known.
 *
 * @param jp JP of a complete set, one activity in most annexes
 * @param activitiesPerCredit how many activities make a set
 * @param maxPerMonth activities that a calendar month counts; at least one
 * @param citation regulation, annex and row, fit to be shown
 */
public record MonthlyRate(Jp jp, int activitiesPerCredit, int maxPerMonth, String citation) {

  /** Whether the activity at this place in its month, from 1 on, is counted. */
  public boolean counts(int ordinal) {
    return ordinal <= maxPerMonth;
  }
}
