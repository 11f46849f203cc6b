package id.corpu.dashboard.web;

import id.corpu.guidance.Guidance;
import id.corpu.guidance.WaitingSession;
import id.corpu.jp.CapState;
import id.corpu.jp.JpOverview;
import id.corpu.jp.YearOverview;
import id.corpu.learning.ContinueItem;
import id.corpu.learning.CourseSuggestion;
import id.corpu.learning.Learning;
import id.corpu.people.PersonId;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Home: how many JP I have, what to continue, what waits for me. */
@Named
@RequestScoped
public class HomeBacking {

  private static final int TO_DO = 3;
  private static final int SUGGESTIONS = 3;

  @Inject private JpOverview overview;
  @Inject private Learning learning;
  @Inject private Guidance guidance;
  @Inject private CurrentUser currentUser;
  @Inject private LanguageChoice language;
  @Inject private Clock clock;

  private ZonedDateTime now;
  private YearOverview year;
  private ContinueItem next;
  private List<CourseSuggestion> suggestions;
  private List<WaitingSession> sessions;

  @PostConstruct
  void read() {
    PersonId me = new PersonId(currentUser.get().personId());
    now = clock.instant().atZone(currentUser.get().zone());
    year = overview.mine(now.getYear(), language.get());
    next = learning.continueItem(me, language.get()).orElse(null);
    suggestions = learning.suggestions(me, SUGGESTIONS, language.get());
    sessions = guidance.waitingForMe(TO_DO);
  }

  /**
   * Key of the greeting that fits the hour: pagi to 10.59, siang to 14.59, sore to 17.59, malam.
   */
  public String getGreeting() {
    int hour = now.getHour();
    String part =
        hour < 4 || hour >= 18
            ? "evening"
            : hour < 11 ? "morning" : hour < 15 ? "day" : "afternoon";
    return "greeting." + part;
  }

  /** The name without the titles behind it. */
  public String getFirstNames() {
    return currentUser.get().name().split(",", 2)[0];
  }

  public LocalDate getToday() {
    return now.toLocalDate();
  }

  /** Days from tomorrow to 31 December. */
  public long getDaysLeft() {
    return ChronoUnit.DAYS.between(
        now.toLocalDate(), now.toLocalDate().withDayOfYear(now.toLocalDate().lengthOfYear()));
  }

  public YearOverview getYear() {
    return year;
  }

  /** Today's cap of e-learning, or null where the regulation has none. */
  public CapState getElearningToday() {
    return year.cap("e-learning").orElse(null);
  }

  /** The course to go on with, or null. */
  public ContinueItem getNext() {
    return next;
  }

  public List<CourseSuggestion> getSuggestions() {
    return suggestions;
  }

  public List<WaitingSession> getSessions() {
    return sessions;
  }
}
