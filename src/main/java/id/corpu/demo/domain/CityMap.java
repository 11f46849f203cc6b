package id.corpu.demo.domain;

import id.corpu.people.PersonId;
import id.corpu.record.LearningObject;
import id.corpu.record.ObjectType;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * How the city's things and people are called in events: the same addresses as the features give
 * them.
 *
 * @param homePage of the institution
 * @param keys key of the house of the resident with an index
 */
public record CityMap(String homePage, IntFunction<PersonId> keys) {

  PersonId person(int index) {
    return keys.apply(index);
  }

  LearningObject course(CoursePlan course) {
    return new LearningObject(
        homePage + "/kursus/" + course.slug(), ObjectType.COURSE, course.title());
  }

  LearningObject step(CoursePlan course, CoursePlan.Step step) {
    ObjectType type =
        switch (step.kind()) {
          case PAGE -> ObjectType.LESSON;
          case VIDEO -> ObjectType.VIDEO;
          case QUIZ -> ObjectType.ASSESSMENT;
        };
    return new LearningObject(
        homePage + "/kursus/" + course.slug() + "/" + step.key(), type, step.title());
  }

  LearningObject question(LearningObject quiz, CoursePlan.Question question) {
    return LearningObject.of(
        quiz.iri() + "/" + question.key(), ObjectType.QUESTION, question.text());
  }

  LearningObject certificate(String code, CoursePlan course) {
    return new LearningObject(
        homePage + "/sertifikat/" + code, ObjectType.CERTIFICATE, course.title());
  }

  LearningObject article(Supply.Reading article) {
    return new LearningObject(
        homePage + "/pengetahuan/" + article.slug(), ObjectType.ARTICLE, article.title());
  }

  LearningObject session(UUID session, boolean mentoring, Map<String, String> name) {
    return new LearningObject(
        homePage + "/coaching/" + session,
        mentoring ? ObjectType.MENTORING_SESSION : ObjectType.COACHING_SESSION,
        name);
  }

  /** Anything else, beneath a folder of its kind. */
  LearningObject other(String folder, String key, ObjectType type, String name) {
    return LearningObject.of(homePage + "/" + folder + "/" + key, type, name);
  }
}
