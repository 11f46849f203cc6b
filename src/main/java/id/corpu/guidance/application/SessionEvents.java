package id.corpu.guidance.application;

import id.corpu.guidance.SessionKind;
import id.corpu.guidance.domain.GuidanceSession;
import id.corpu.people.People;
import id.corpu.platform.i18n.Formats;
import id.corpu.platform.i18n.Texts;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A confirmed session as an event of the person who was guided. What was talked about stays between
 * the two: the event names kind and day only, since the record is open to other tools.
 */
@Dependent
class SessionEvents {

  /** Document of the annex that log and confirmation together stand for. */
  private static final String STATEMENT_LETTER = "STATEMENT_LETTER";

  /** The log itself, which Tangerang Selatan 74/2022 Lamp. C.3 no. 5 and 6 ask for. */
  private static final Map<SessionKind, String> FORMS =
      Map.of(SessionKind.COACHING, "COACHING_FORM", SessionKind.MENTORING, "MENTORING_FORM");

  @Inject private People people;
  @Inject private Texts texts;

  /**
   * The event; the same for the same session.
   *
   * @param zone the city's
   */
  LearningEvent of(GuidanceSession session, ZoneId zone) {
    Instant start = session.start(zone);
    Duration length = Duration.ofMinutes(session.minutes());
    CreditFacts credit =
        CreditFacts.national(session.kind().pathway())
            .withCount(1)
            .withDays(List.of(session.heldOn()))
            .withPeriod(start, start.plus(length))
            .withEvidence(Set.of(STATEMENT_LETTER, FORMS.get(session.kind())));
    boolean coaching = session.kind() == SessionKind.COACHING;
    return LearningEvent.of(
            session.statementId(),
            session.coachee(),
            coaching ? Deed.COACHED : Deed.MENTORED,
            object(session),
            start)
        .withInstructor(session.coach())
        .withOutcome(Outcome.lasting(length))
        .withCredit(credit);
  }

  private LearningObject object(GuidanceSession session) {
    String city = people.institution(session.institutionId()).orElseThrow().homePage();
    return new LearningObject(
        city.replaceAll("/+$", "") + "/coaching/" + session.sessionId(),
        session.kind() == SessionKind.COACHING
            ? ObjectType.COACHING_SESSION
            : ObjectType.MENTORING_SESSION,
        Map.of(
            "id", name(session, Texts.INDONESIAN),
            "en", name(session, Locale.ENGLISH)));
  }

  private String name(GuidanceSession session, Locale language) {
    return texts.text(
        "guidance",
        language,
        "statement.name." + session.kind(),
        Formats.day(session.heldOn(), language));
  }
}
