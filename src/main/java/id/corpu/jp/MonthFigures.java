package id.corpu.jp;

import java.math.BigDecimal;

/**
 * One month of a year's course.
 *
 * @param month 1 to 12
 * @param people how many are on duty
 * @param reached how many had reached the yearly target by the end of that month
 * @param counted JP that count, by the day of credit in that month
 */
public record MonthFigures(int month, int people, int reached, Jp counted) {

  /** Share of those who had reached the target, in whole percent. */
  public int percentReached() {
    return Percent.of(BigDecimal.valueOf(reached), BigDecimal.valueOf(people));
  }
}
