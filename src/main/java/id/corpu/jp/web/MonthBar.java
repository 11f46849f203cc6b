package id.corpu.jp.web;

/**
 * A month in the year's course.
 *
 * @param number 1 to 12
 * @param name short name of the month
 * @param jp counted JP, formatted
 * @param share its JP in percent of the best month
 * @param current whether its lines are listed
 */
public record MonthBar(int number, String name, String jp, int share, boolean current) {}
