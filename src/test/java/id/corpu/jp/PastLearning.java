package id.corpu.jp;

import id.corpu.people.PersonId;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people in a city of western Indonesia learned, as events, for tests in the container. */
public final class PastLearning {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private PastLearning() {}

  /** A session of coaching with its letter. */
  public static LearningEvent coached(long person, String at) {
    return event(person, Deed.COACHED, ObjectType.COACHING_SESSION, at)
        .withCredit(CreditFacts.national("coaching").withEvidence(Set.of("STATEMENT_LETTER")));
  }

  /** A technical training whose certificate states its JP. */
  public static LearningEvent trained(long person, String end, String jp) {
    return event(person, Deed.COMPLETED, ObjectType.EVENT, end + "T16:00")
        .withCredit(
            CreditFacts.national("technical-training")
                .withProgrammeJp(new BigDecimal(jp))
                .withEvidence(Set.of("CERTIFICATE")));
  }

  /** A workshop on these days, with its certificate. */
  public static LearningEvent workshop(long person, String... days) {
    List<LocalDate> attended = List.of(days).stream().map(LocalDate::parse).toList();
    return event(person, Deed.ATTENDED, ObjectType.EVENT, attended.get(days.length - 1) + "T16:00")
        .withCredit(
            CreditFacts.national("workshop")
                .withDays(attended)
                .withEvidence(Set.of("CERTIFICATE")));
  }

  /** Active minutes of e-learning in an enrolment, ending at a local time. */
  public static LearningEvent studied(long person, UUID enrolment, String end, long minutes) {
    return event(person, Deed.STUDIED, ObjectType.COURSE, end)
        .withRegistration(enrolment)
        .withOutcome(Outcome.lasting(Duration.ofMinutes(minutes)))
        .withCredit(CreditFacts.national("e-learning"));
  }

  /** The certificate that an enrolment ends with. */
  public static LearningEvent certificate(long person, UUID enrolment, String at) {
    return event(person, Deed.EARNED, ObjectType.CERTIFICATE, at)
        .withRegistration(enrolment)
        .withCredit(CreditFacts.national("e-learning").withEvidence(Set.of("CERTIFICATE")));
  }

  private static LearningEvent event(long person, Deed deed, ObjectType type, String at) {
    UUID id = UUID.randomUUID();
    LearningObject object = LearningObject.of("https://corpu.test/" + id, type, "Belajar");
    return LearningEvent.of(
        id, new PersonId(person), deed, object, LocalDateTime.parse(at).atZone(WIB).toInstant());
  }
}
