package id.corpu.demo.domain;

import id.corpu.people.PersonId;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.Outcome;
import id.corpu.record.StatementIds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One try at a quiz: what was answered, and the statements of handing it in. */
final class QuizTry {

  private final CityMap map;
  private final CoursePlan course;
  private final CoursePlan.Step step;
  private final UUID registration;
  private final int number;

  QuizTry(CityMap map, CoursePlan course, CoursePlan.Step step, UUID registration, int number) {
    this.map = map;
    this.course = course;
    this.step = step;
    this.registration = registration;
    this.number = number;
  }

  /**
   * @param skill of a hundred questions so many are answered right
   */
  Enrolment.Try submit(Dice dice, int skill, Instant started, Instant submitted) {
    Map<String, Enrolment.Answer> answers = new LinkedHashMap<>();
    int right = 0;
    for (CoursePlan.Question question : step.questions()) {
      boolean knows = dice.percent(skill);
      List<String> chosen = knows ? question.right() : question.wrong();
      answers.put(question.key(), new Enrolment.Answer(String.join(",", chosen), knows));
      right += knows ? 1 : 0;
    }
    int percent = right * 100 / step.questions().size();
    return new Enrolment.Try(
        StatementIds.of("demo.try", registration, step.key(), number),
        step,
        number,
        started,
        submitted,
        percent,
        percent >= course.passPercent(),
        answers);
  }

  /** Every answer, then whether it was passed. */
  List<LearningEvent> events(PersonId person, Enrolment.Try tried) {
    List<LearningEvent> events = new ArrayList<>();
    LearningObject quiz = map.step(course, step);
    for (CoursePlan.Question question : step.questions()) {
      Enrolment.Answer answer = tried.answers().get(question.key());
      UUID id = StatementIds.of("learning.answered", tried.attempt(), question.key());
      events.add(
          LearningEvent.of(
                  id, person, Deed.ANSWERED, map.question(quiz, question), tried.submitted())
              .withRegistration(registration)
              .withParent(quiz)
              .withOutcome(
                  Outcome.NONE
                      .withSuccess(answer.right())
                      .withResponse(answer.chosen().replace(",", "[,]"))));
    }
    UUID id = StatementIds.of("learning.submitted", tried.attempt());
    Deed deed = tried.passed() ? Deed.PASSED : Deed.FAILED;
    events.add(
        LearningEvent.of(id, person, deed, quiz, tried.submitted())
            .withRegistration(registration)
            .withParent(map.course(course))
            .withOutcome(
                Outcome.NONE
                    .withScore(BigDecimal.valueOf(tried.percent(), 2))
                    .withSuccess(tried.passed())
                    .withCompletion(true)));
    return events;
  }
}
