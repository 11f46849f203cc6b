package id.corpu.dashboard.application;

import id.corpu.jp.StudyOffers;
import id.corpu.learning.Learning;
import id.corpu.people.PersonId;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells plans what is left to study in the catalogue; jp itself knows no courses. */
@ApplicationScoped
@Requires(audit = Requires.Audit.REFUSALS)
public class CatalogueOffers implements StudyOffers {

  private Learning learning;
  private CurrentUser currentUser;

  protected CatalogueOffers() {}

  @Inject
  public CatalogueOffers(Learning learning, CurrentUser currentUser) {
    this.learning = learning;
    this.currentUser = currentUser;
  }

  @Override
  public List<StudyOffer> open(int most, Locale locale) {
    PersonId me = new PersonId(currentUser.get().personId());
    Stream<StudyOffer> begun =
        learning.continueItem(me, locale).stream()
            .map(item -> new StudyOffer(item.courseTitle(), item.address(), item.minutesLeft()));
    Stream<StudyOffer> others =
        learning.suggestions(me, most, locale).stream()
            .map(course -> new StudyOffer(course.title(), course.address(), course.loadMinutes()));
    return Stream.concat(begun, others).filter(offer -> offer.minutes() > 0).limit(most).toList();
  }
}
