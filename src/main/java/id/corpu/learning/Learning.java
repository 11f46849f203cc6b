package id.corpu.learning;

import id.corpu.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What other features may ask of the learning path. */
public interface Learning {

  /** The course last opened and not completed. */
  Optional<ContinueItem> continueItem(PersonId person, Locale locale);

  /** Courses that the person has not begun, at most that many, by title. */
  List<CourseSuggestion> suggestions(PersonId person, int most, Locale locale);

  CatalogueCounts counts(PersonId person);

  /** Valid certificates of many people at once, for features that have checked who asks. */
  List<IssuedCertificate> certificates(Collection<Long> people);
}
