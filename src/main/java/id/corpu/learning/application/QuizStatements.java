package id.corpu.learning.application;

import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Marking;
import id.corpu.learning.domain.Question;
import id.corpu.learning.domain.Quiz;
import id.corpu.people.PersonId;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import id.corpu.record.StatementIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A submitted quiz as statements: every answer, then whether it was passed. */
@ApplicationScoped
@OpenUseCase("part of submitting a quiz")
public class QuizStatements {

  /** xAPI's separator between chosen options of one answer. */
  private static final String BETWEEN = "[,]";

  private CourseStatements statements;

  protected QuizStatements() {}

  @Inject
  public QuizStatements(CourseStatements statements) {
    this.statements = statements;
  }

  void submitted(
      Place place,
      Activity activity,
      Quiz quiz,
      UUID attempt,
      Map<String, Set<String>> chosen,
      Marking marking,
      Instant at) {
    List<LearningEvent> events = new ArrayList<>();
    LearningObject whole = statements.activity(place, activity);
    for (Question question : quiz.questions()) {
      Set<String> answer = chosen.getOrDefault(question.key(), Set.of());
      events.add(answered(place, whole, question, attempt, answer, marking, at));
    }
    Deed deed = marking.passed() ? Deed.PASSED : Deed.FAILED;
    UUID id = StatementIds.of("learning.submitted", attempt);
    events.add(
        statements
            .onActivity(place, activity, deed, id, at)
            .withOutcome(
                Outcome.NONE
                    .withScore(BigDecimal.valueOf(marking.percent(), 2))
                    .withSuccess(marking.passed())
                    .withCompletion(true)));
    statements.record(events);
  }

  private static LearningEvent answered(
      Place place,
      LearningObject whole,
      Question question,
      UUID attempt,
      Set<String> answer,
      Marking marking,
      Instant at) {
    LearningObject object =
        new LearningObject(
            whole.iri() + "/" + question.key(), ObjectType.QUESTION, Map.of("id", question.text()));
    return LearningEvent.of(
            StatementIds.of("learning.answered", attempt, question.key()),
            new PersonId(place.personId()),
            Deed.ANSWERED,
            object,
            at)
        .withRegistration(place.registration())
        .withParent(whole)
        .withOutcome(
            Outcome.NONE
                .withSuccess(marking.right().get(question.key()))
                .withResponse(String.join(BETWEEN, new TreeSet<>(answer))));
  }
}
