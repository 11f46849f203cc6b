package id.corpu.jp;

import java.util.List;
import java.util.Locale;

/**
 * What the signed-in person could study at once, such as courses of the catalogue. Whoever knows
 * the catalogue implements it; without it plans do without courses.
 */
public interface StudyOffers {

  /**
   * What has not been studied yet, what was begun first.
   *
   * @param most at most that many
   */
  List<StudyOffer> open(int most, Locale locale);

  /**
   * Something to study.
   *
   * @param title in the reader's language
   * @param address where it begins, such as {@code /kursus/standar-pelayanan-publik}
   * @param minutes study time that is left in it
   */
  record StudyOffer(String title, String address, int minutes) {}
}
