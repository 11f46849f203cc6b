package id.corpu.guidance.web;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.application.CoacheeSearch;
import id.corpu.guidance.application.SessionLogging;
import id.corpu.guidance.domain.GuidanceSession;
import id.corpu.people.PersonCard;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.web.ErrorTexts;
import id.corpu.platform.web.LanguageChoice;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Logging a session in two steps: find the person by name, then fill in the form. Both steps are
 * addresses of their own ({@code ?cari=}, {@code ?orang=}), so that "back" works without script.
 */
@Named
@RequestScoped
public class SessionLogBacking {

  @Inject private CoacheeSearch search;
  @Inject private SessionLogging logging;
  @Inject private ErrorTexts errors;
  @Inject private Texts texts;
  @Inject private LanguageChoice language;

  private final SessionForm form = new SessionForm();
  private String words;
  private List<PersonCard> found;
  private PersonCard coachee;
  private LocalDate today;

  @PostConstruct
  void open() {
    words = Pages.parameter("cari");
    coachee = chosen(Pages.parameter("orang"));
    today = search.today();
    found = coachee == null ? search.byName(words) : List.of();
  }

  private PersonCard chosen(String text) {
    try {
      return text == null ? null : search.chosen(UUID.fromString(text)).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Logs the session and shows it, at an address by which the browser knows that its draft has
   * arrived; a refusal stands at its field and nothing typed is lost.
   */
  public void log() {
    try {
      SessionId id = logging.log(coachee.uuid(), form.toLog());
      Pages.say(texts.text("guidance", language.get(), "log.done", coachee.name()));
      Pages.goTo("/coaching/" + id + "?terkirim=1");
    } catch (InvalidInput refusal) {
      Pages.warn(refusal.field(), errors.of(refusal));
    }
  }

  /** What was refused, for the head of the form. */
  public List<FormProblem> getProblems() {
    return FormProblem.all();
  }

  public SessionForm getForm() {
    return form;
  }

  public String getWords() {
    return words;
  }

  /** Whether a search was asked for, even if for too little. */
  public boolean isSearched() {
    return words != null && !words.isBlank();
  }

  public boolean isTooShort() {
    return isSearched() && words.strip().length() < CoacheeSearch.SHORTEST;
  }

  public List<PersonCard> getFound() {
    return found.subList(0, Math.min(found.size(), CoacheeSearch.SHOWN));
  }

  public boolean isMore() {
    return found.size() > CoacheeSearch.SHOWN;
  }

  public PersonCard getCoachee() {
    return coachee;
  }

  public LocalDate getToday() {
    return today;
  }

  /** First day that may still be logged, for the date field. */
  public LocalDate getEarliest() {
    return today.minusDays(GuidanceSession.LOGGABLE_DAYS);
  }
}
