package id.corpu.demo.application;

import id.corpu.demo.domain.Enrolment;
import id.corpu.platform.persistence.MultiRowInsert;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongBiFunction;
import org.jdbi.v3.core.Handle;

/** Writes tries at quizzes and what was answered. */
final class TryRows {

  private final Handle handle;

  TryRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param enrolments with their keys
   * @param steps key of a step of an enrolment's course
   */
  void write(Map<Enrolment, Long> enrolments, ToLongBiFunction<Enrolment, String> steps)
      throws SQLException {
    MultiRowInsert.Rows tries =
        MultiRowInsert.unlessKnown(
                "learning_quiz_attempt",
                "uuid, enrolment_id, activity_id, number, started_at, submitted_at, percent, passed")
            .rows();
    for (Map.Entry<Enrolment, Long> entry : enrolments.entrySet()) {
      for (Enrolment.Try one : entry.getKey().tries()) {
        tries.add(
            one.attempt(),
            entry.getValue(),
            steps.applyAsLong(entry.getKey(), one.step().key()),
            one.number(),
            one.started(),
            one.submitted(),
            one.percent(),
            one.passed());
      }
    }
    tries.write(handle.getConnection());
    answers(enrolments.keySet().stream().flatMap(e -> e.tries().stream()).toList());
  }

  private void answers(List<Enrolment.Try> tries) throws SQLException {
    Map<UUID, Long> ids =
        EnrolmentRows.idsOf(
            handle, "learning_quiz_attempt", tries.stream().map(Enrolment.Try::attempt).toList());
    MultiRowInsert.Rows answers =
        MultiRowInsert.unlessKnown(
                "learning_quiz_answer", "attempt_id, question_key, chosen, answered_at, correct")
            .rows();
    for (Enrolment.Try one : tries) {
      one.answers()
          .forEach(
              (question, answer) ->
                  answers.add(
                      ids.get(one.attempt()),
                      question,
                      answer.chosen(),
                      one.submitted(),
                      answer.right()));
    }
    answers.write(handle.getConnection());
  }
}
