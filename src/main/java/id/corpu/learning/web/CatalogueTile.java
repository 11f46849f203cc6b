package id.corpu.learning.web;

import id.corpu.learning.application.Catalogue.Card;
import id.corpu.learning.application.CourseHours;
import id.corpu.learning.domain.Course;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A course in the catalogue as shown.
 *
 * @param tone which of three colours its cover has; always the same for a course
 */
public record CatalogueTile(
    String slug,
    String title,
    String summary,
    int minutes,
    BigDecimal jp,
    String level,
    boolean enrolled,
    boolean completed,
    int percent,
    int tone) {

  static CatalogueTile of(Card card, CourseHours hours, Locale locale) {
    Course course = card.course();
    return new CatalogueTile(
        course.slug(),
        course.title().in(locale),
        course.summary().in(locale),
        course.loadMinutes(),
        hours.jp(course.loadMinutes()),
        course.about().level().in(locale),
        card.enrolled(),
        card.completed(),
        card.percent(),
        Math.floorMod(course.slug().hashCode(), 3));
  }
}
