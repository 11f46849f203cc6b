package id.corpu.demo.domain;

import id.corpu.people.PersonId;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.Outcome;
import id.corpu.record.StatementIds;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One person in one course, from enrolling to the certificate or to the step where it stopped; step
 * by step, sitting by sitting, with the statements that the player would have recorded.
 */
final class CourseTaking {

  private static final String CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int TRIES = 3;

  private final CityMap map;
  private final Biography life;
  private final CoursePlan course;
  private final Dice dice;
  private final PersonId person;
  private final UUID registration;
  private final LearningObject object;
  private final CreditFacts credit;
  private final List<Enrolment.Visit> visits = new ArrayList<>();
  private final List<Enrolment.Try> tries = new ArrayList<>();

  CourseTaking(CityMap map, Biography life, CoursePlan course, Dice dice) {
    this.map = map;
    this.life = life;
    this.course = course;
    this.dice = dice;
    this.person = map.person(life.who().index());
    this.registration = StatementIds.of("demo.enrolment", life.who().uuid(), course.slug());
    this.object = map.course(course);
    this.credit = CreditFacts.national(course.pathway());
  }

  /**
   * Takes the course.
   *
   * @param sittings moments at which a sitting begins, one or more
   * @param steps how many steps are done; fewer than all leave the next one open
   * @param pace seconds of study for a minute of the course, which all together stay within its
   *     load
   */
  Enrolment take(List<ZonedDateTime> sittings, int steps, int pace) {
    int[] seconds = new int[course.steps().size()];
    int left = course.loadSeconds();
    for (int i = 0; i < seconds.length; i++) {
      int wish = course.steps().get(i).minutes() * pace * dice.between(80, 120) / 100;
      seconds[i] = Math.min(i < steps ? wish : wish / 3, left);
      left -= seconds[i];
    }
    return take(sittings, steps, seconds, dice.around(84, 10, 50, 99));
  }

  /** Does the steps in one sitting, in exactly so many seconds, with every answer right. */
  Enrolment takeExactly(ZonedDateTime start, int steps, int total) {
    int[] seconds = new int[course.steps().size()];
    int minutes = course.steps().stream().limit(steps).mapToInt(CoursePlan.Step::minutes).sum();
    int left = total;
    for (int i = steps - 1; i > 0; i--) {
      seconds[i] = total * course.steps().get(i).minutes() / minutes;
      left -= seconds[i];
    }
    seconds[0] = left;
    return take(List.of(start), steps, seconds, 100);
  }

  private Enrolment take(List<ZonedDateTime> sittings, int steps, int[] seconds, int skill) {
    Instant begun = sittings.get(0).toInstant();
    Instant enrolled = begun.minusSeconds(dice.between(60, 7_200));
    say(Deed.REGISTERED, enrolled);
    say(Deed.INITIALIZED, begun);
    Instant now = begun;
    boolean everything = true;
    for (int i = 0; i < course.steps().size() && everything && i <= steps; i++) {
      Instant open = sittings.get(i * sittings.size() / course.steps().size()).toInstant();
      now = open.isAfter(now) ? open : now;
      everything = step(course.steps().get(i), now, now.plusSeconds(seconds[i]), i < steps, skill);
      now = visits.get(visits.size() - 1).left().plusSeconds(dice.between(2, 20));
    }
    boolean complete = everything && steps >= course.steps().size();
    String code = complete ? complete(now) : null;
    Instant completed = complete ? now : null;
    Enrolment enrolment =
        new Enrolment(
            registration,
            course,
            enrolled,
            begun,
            completed,
            code,
            List.copyOf(visits),
            List.copyOf(tries));
    life.add(enrolment);
    return enrolment;
  }

  /** Studies a step, and does it unless it is left open; false when the final quiz defeats. */
  private boolean step(CoursePlan.Step step, Instant open, Instant end, boolean finish, int skill) {
    Integer best = null;
    boolean done = finish;
    if (finish && step.kind() == CoursePlan.Kind.QUIZ) {
      best = quiz(step, open, end, skill);
      done = !step.last() || best >= course.passPercent();
    } else if (finish) {
      Deed deed = step.kind() == CoursePlan.Kind.VIDEO ? Deed.WATCHED : Deed.EXPERIENCED;
      UUID id = StatementIds.of("learning.done", registration, step.key());
      life.add(onStep(id, deed, step, end).withOutcome(Outcome.NONE.withCompletion(true)));
    }
    UUID span = StatementIds.of("demo.span", registration, step.key());
    visits.add(new Enrolment.Visit(span, step, open, end, done ? end : null, best));
    if (end.isAfter(open)) {
      life.add(
          onStep(span, Deed.STUDIED, step, end)
              .withOutcome(Outcome.lasting(Duration.between(open, end)))
              .withCredit(credit));
    }
    return done;
  }

  /** Tries until passed, at most as often as the final quiz allows; the best score in percent. */
  private int quiz(CoursePlan.Step step, Instant open, Instant end, int skill) {
    int best = 0;
    long share = Math.max(1, (end.getEpochSecond() - open.getEpochSecond()) / TRIES);
    for (int number = 1; number <= TRIES && best < course.passPercent(); number++) {
      Instant started = open.plusSeconds((number - 1) * share);
      QuizTry attempt = new QuizTry(map, course, step, registration, number);
      int knows = Math.min(100, skill + 12 * (number - 1));
      Enrolment.Try tried = attempt.submit(dice, knows, started, started.plusSeconds(share));
      tries.add(tried);
      attempt.events(person, tried).forEach(life::add);
      best = Math.max(best, tried.percent());
    }
    return best;
  }

  private String complete(Instant now) {
    life.add(onCourse(Deed.COMPLETED, now).withOutcome(Outcome.NONE.withCompletion(true)));
    String code = code();
    life.add(
        LearningEvent.of(
                StatementIds.of("learning.earned", code),
                person,
                Deed.EARNED,
                map.certificate(code, course),
                now)
            .withRegistration(registration)
            .withParent(object)
            .withCredit(credit.withEvidence(Set.of("CERTIFICATE"))));
    return code;
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "")
          .append(CODE_LETTERS.charAt(dice.between(0, CODE_LETTERS.length() - 1)));
    }
    return code.toString();
  }

  private void say(Deed deed, Instant at) {
    life.add(onCourse(deed, at));
  }

  private LearningEvent onCourse(Deed deed, Instant at) {
    UUID id = StatementIds.of("learning." + deed, registration);
    return LearningEvent.of(id, person, deed, object, at).withRegistration(registration);
  }

  private LearningEvent onStep(UUID id, Deed deed, CoursePlan.Step step, Instant at) {
    return LearningEvent.of(id, person, deed, map.step(course, step), at)
        .withRegistration(registration)
        .withParent(object);
  }
}
