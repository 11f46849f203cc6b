package id.corpu.jp;

import java.util.Locale;

/** The signed-in person's own JP year, for the home page and others that mention it. */
public interface JpOverview {

  /**
   * The year of the person who asks; zeros when nothing is recorded yet.
   *
   * @param year calendar year
   * @param locale language of the names in it
   */
  YearOverview mine(int year, Locale locale);
}
