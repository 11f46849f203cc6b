package id.corpu.jp.application.ledger;

import static id.corpu.jp.application.ledger.LearningYears.certificate;
import static id.corpu.jp.application.ledger.LearningYears.coached;
import static id.corpu.jp.application.ledger.LearningYears.event;
import static id.corpu.jp.application.ledger.LearningYears.studied;
import static id.corpu.jp.application.ledger.LearningYears.training;
import static id.corpu.jp.application.ledger.LearningYears.year;
import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.application.rules.PolicyTerms;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.Reason;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From learning events to a person's year under Blitar 35/2023. */
class YearDerivationTest {

  private final UUID enrolment = UUID.randomUUID();

  @Test
  @DisplayName("Lamp. B B2 no. 3: study waits for the certificate of its course")
  void studyWaitsForItsCertificate() {
    PersonYear year = year(studied(enrolment, "2026-03-02T10:00", 90));

    assertThat(year.total().counted()).isEqualTo(Jp.ZERO);
    assertThat(year.total().waiting()).isEqualTo(Jp.of("2.00"));
    assertThat(year.entries().get(0).awaited()).containsExactly("CERTIFICATE");
  }

  @Test
  @DisplayName("Lamp. B B2 no. 3: with the certificate 90 minutes are 2 JP, on the day of study")
  void certificateMakesStudyCount() {
    PersonYear year =
        year(
            studied(enrolment, "2026-03-02T10:00", 90), certificate(enrolment, "2026-04-10T08:00"));

    assertThat(year.entries()).hasSize(1);
    assertThat(year.total().counted()).isEqualTo(Jp.of("2.00"));
    assertThat(year.entries().get(0).creditedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(year.byMonth()).containsOnlyKeys(3);
  }

  @Test
  @DisplayName("a certificate of the next year proves this year's study, and is not counted in it")
  void certificateOfTheNextYearCounts() {
    PersonYear year =
        year(
            List.of(studied(enrolment, "2026-12-30T10:00", 45)),
            List.of(certificate(enrolment, "2027-01-08T08:00")));

    assertThat(year.total().counted()).isEqualTo(Jp.of("1.00"));
  }

  @Test
  @DisplayName("a document that was shown proves what it is, and is no certificate besides")
  void documentIsNoCertificate() {
    PersonYear year =
        year(
            studied(enrolment, "2026-03-02T10:00", 90),
            event(Deed.EARNED, ObjectType.CLAIM, "2026-04-10T08:00")
                .withRegistration(enrolment)
                .withCredit(
                    CreditFacts.national("e-learning").withEvidence(Set.of("ASSIGNMENT_ORDER"))));

    assertThat(year.total().counted()).isEqualTo(Jp.ZERO);
    assertThat(year.entries()).hasSize(1);
  }

  @Test
  @DisplayName("a proof that says nothing more of itself is a certificate")
  void bareProofIsACertificate() {
    PersonYear year =
        year(
            studied(enrolment, "2026-03-02T10:00", 90),
            event(Deed.EARNED, ObjectType.CERTIFICATE, "2026-04-10T08:00")
                .withRegistration(enrolment)
                .withCredit(CreditFacts.national("e-learning")));

    assertThat(year.total().counted()).isEqualTo(Jp.of("2.00"));
  }

  @Test
  @DisplayName("an activity outside any enrolment is proved by what names its statement")
  void statementIsProved() {
    LearningEvent alone =
        event(Deed.STUDIED, ObjectType.OTHER, "2026-02-06T16:00")
            .withOutcome(Outcome.lasting(Duration.ofMinutes(45)))
            .withCredit(CreditFacts.national("self-study"));
    LearningEvent letter =
        event(Deed.EARNED, ObjectType.CLAIM, "2026-04-10T08:00")
            .withRegistration(alone.id())
            .withCredit(
                CreditFacts.national("self-study").withEvidence(Set.of("STATEMENT_LETTER")));

    assertThat(year(alone).total().counted()).isEqualTo(Jp.ZERO);
    assertThat(year(alone, letter).total().counted()).isEqualTo(Jp.of("1.00"));
  }

  @Test
  @DisplayName(
      "Tangerang Selatan 74/2022 Lamp. C.3 no. 8: e-learning of the portal counts with its certificate and the order")
  void elearningInTangsel() {
    LearningEvent study = studied(enrolment, "2026-03-02T10:00", 90);
    LearningEvent proof = certificate(enrolment, "2026-04-10T08:00");
    LearningEvent order =
        event(Deed.EARNED, ObjectType.CLAIM, "2026-04-12T08:00")
            .withRegistration(enrolment)
            .withCredit(
                CreditFacts.national("e-learning").withEvidence(Set.of("ASSIGNMENT_ORDER")));

    assertThat(LearningYears.tangsel(study, proof).entries().get(0).awaited())
        .containsExactly("ASSIGNMENT_ORDER");
    assertThat(LearningYears.tangsel(study, proof, order).total().counted().isPositive()).isTrue();
  }

  @Test
  @DisplayName("somebody else's enrolment proves nothing")
  void certificateOfAnotherEnrolmentDoesNotCount() {
    PersonYear year =
        year(
            studied(enrolment, "2026-03-02T10:00", 90),
            certificate(UUID.randomUUID(), "2026-04-10T08:00"));

    assertThat(year.total().counted()).isEqualTo(Jp.ZERO);
  }

  @Test
  @DisplayName("study over New Year gives each year its own minutes")
  void newYearIsCutAtMidnight() {
    PersonYear year =
        year(
            studied(enrolment, "2026-01-01T00:30", 60), certificate(enrolment, "2026-01-05T08:00"));

    assertThat(year.entries()).hasSize(1);
    assertThat(year.total().counted()).isEqualTo(Jp.of("0.67"));
  }

  @Test
  @DisplayName("Lamp. B B2 no. 1: the third coaching of a month is kept with 0 JP and its reason")
  void thirdCoachingIsKeptWithoutCredit() {
    PersonYear year =
        year(coached("2026-05-04T09:00"), coached("2026-05-11T09:00"), coached("2026-05-18T09:00"));

    assertThat(year.total().counted()).isEqualTo(Jp.of("4.00"));
    EntryRow third = year.entries().get(2);
    assertThat(third.status()).isEqualTo(EntryStatus.OVER_CAP);
    assertThat(third.reasons()).containsExactly(Reason.OVER_MONTH_CAP);
  }

  @Test
  @DisplayName("Pasal 22(1): the day whose entry fills 20 JP is the day the target is reached")
  void targetIsReachedOnADay() {
    PersonYear year =
        year(
            training("2026-02-06T16:00", "12"),
            training("2026-06-19T16:00", "8"),
            training("2026-09-01T16:00", "5"));

    assertThat(year.reachedOn()).contains(LocalDate.of(2026, 6, 19));
    assertThat(year.mix().b10()).isEqualTo(Jp.of("25.00"));
  }

  @Test
  @DisplayName("a statement without the measure of its pathway stands with 0 JP and says so")
  void missingMeasureIsSaid() {
    PersonYear year =
        year(
            event(Deed.COMPLETED, ObjectType.OTHER, "2026-02-06T16:00")
                .withCredit(CreditFacts.national("technical-training")));

    assertThat(year.entries().get(0).reasons()).contains(Reason.NOT_MEASURED);
    assertThat(year.total().counted()).isEqualTo(Jp.ZERO);
  }

  @Test
  @DisplayName("a stretch longer than a day and a programme of 10,000 JP earn nothing")
  void impossibleMeasuresEarnNothing() {
    PersonYear year =
        year(
            event(Deed.STUDIED, ObjectType.COURSE, "2026-02-06T16:00")
                .withOutcome(Outcome.lasting(Duration.ofHours(25)))
                .withCredit(CreditFacts.national("e-learning")),
            event(Deed.COMPLETED, ObjectType.OTHER, "2026-02-07T16:00")
                .withCredit(
                    CreditFacts.national("technical-training")
                        .withProgrammeJp(new BigDecimal("10000"))),
            event(Deed.COACHED, ObjectType.COACHING_SESSION, "2026-02-08T16:00")
                .withCredit(CreditFacts.national("coaching").withCount(100_000)));

    assertThat(year.entries()).hasSize(3);
    assertThat(year.entries())
        .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(EntryStatus.REJECTED));
    assertThat(year.total().counted()).isEqualTo(Jp.ZERO);
  }

  @Test
  @DisplayName("an unknown pathway is kept with 0 JP")
  void unknownPathwayIsKept() {
    PersonYear year =
        year(
            event(Deed.ATTENDED, ObjectType.EVENT, "2026-02-06T16:00")
                .withCredit(CreditFacts.national("star-gazing")));

    assertThat(year.entries().get(0).status()).isEqualTo(EntryStatus.NO_RULE);
  }

  @Test
  @DisplayName("the order in which events arrive changes neither lines nor digest")
  void orderDoesNotMatter() {
    var study = studied(enrolment, "2026-03-02T10:00", 200);
    var proof = certificate(enrolment, "2026-04-10T08:00");
    var session = coached("2026-03-02T09:00");

    PolicyTerms policies = LearningYears.BLITAR_2026.policies();
    assertThat(year(proof, session, study).digest(policies))
        .isEqualTo(year(study, session, proof).digest(policies));
  }
}
