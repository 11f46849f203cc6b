package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import id.corpu.record.StatementIds;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An accepted claim as events of its claimant: one, or one for each day where time really spent is
 * counted, since the regulation limits the day. One that only brings documents is a proof. What was
 * learned, in the claimant's words, stays in the portal.
 */
@Dependent
class ClaimEvents {

  private static final String NAME = "jp.claim";

  @Inject private People people;
  @Inject private Clock clock;

  /**
   * The events.
   *
   * @param evidence codes of the documents that the officer accepted
   * @param zone the city's, in which the days are meant
   */
  List<LearningEvent> of(Claim claim, ClaimFacts facts, Set<String> evidence, ZoneId zone) {
    if (claim.completes().isPresent()) {
      return List.of(proof(claim, facts, evidence));
    }
    CreditFacts credit =
        CreditFacts.of(claim.pathway(), CreditFacts.Scope.valueOf(facts.scope().name()))
            .withEvidence(evidence);
    LearningObject object = object(claim, facts);
    return facts
        .minutesADay()
        .map(
            minutes ->
                facts.stretches().days().stream()
                    .map(day -> study(claim, object, credit, day, minutes, zone))
                    .toList())
        .orElseGet(() -> List.of(whole(claim, object, credit, facts, zone)));
  }

  /** The documents alone: they prove what is on record under the enrolment or statement. */
  LearningEvent proof(Claim claim, ClaimFacts facts, Set<String> evidence) {
    return LearningEvent.of(
            StatementIds.of(NAME, claim.uuid()),
            new PersonId(claim.personId()),
            Deed.EARNED,
            object(claim, facts),
            clock.instant())
        .withRegistration(claim.completes().orElseThrow())
        .withCredit(
            CreditFacts.of(claim.pathway(), CreditFacts.Scope.valueOf(facts.scope().name()))
                .withEvidence(evidence));
  }

  /** Ids of these events, by which they are taken back. */
  static List<UUID> ids(Claim claim, ClaimFacts facts) {
    return facts.minutesADay().isPresent()
        ? facts.stretches().days().stream().map(day -> id(claim, day)).toList()
        : List.of(StatementIds.of(NAME, claim.uuid()));
  }

  private static UUID id(Claim claim, LocalDate day) {
    return StatementIds.of(NAME, claim.uuid(), day);
  }

  /** The claim knows the day but no time of day. */
  private static LearningEvent study(
      Claim claim,
      LearningObject object,
      CreditFacts credit,
      LocalDate day,
      int minutes,
      ZoneId zone) {
    Duration length = Duration.ofMinutes(minutes);
    Instant end = day.atStartOfDay(zone).toInstant().plus(length);
    return LearningEvent.of(
            id(claim, day), new PersonId(claim.personId()), Deed.STUDIED, object, end)
        .withOutcome(Outcome.lasting(length))
        .withCredit(credit.withDays(List.of(day)));
  }

  private LearningEvent whole(
      Claim claim, LearningObject object, CreditFacts credit, ClaimFacts facts, ZoneId zone) {
    Instant start = facts.stretches().first().atStartOfDay(zone).toInstant();
    Instant end =
        earlier(
            facts.stretches().last().plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1),
            clock.instant());
    CreditFacts known = credit.withPeriod(start, end);
    if (facts.semesters().isPresent()) {
      known = known.withSemesters(facts.semesters().get());
    } else {
      known = known.withCount(1).withDays(facts.stretches().days());
    }
    if (facts.programmeJp().isPresent()) {
      known = known.withProgrammeJp(facts.programmeJp().get());
    }
    return LearningEvent.of(
            StatementIds.of(NAME, claim.uuid()),
            new PersonId(claim.personId()),
            Deed.ATTENDED,
            object,
            end)
        .withCredit(known);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private LearningObject object(Claim claim, ClaimFacts facts) {
    String city = people.institution(claim.institutionId()).orElseThrow().homePage();
    return LearningObject.of(
        city.replaceAll("/+$", "") + "/klaim/" + claim.uuid(), ObjectType.CLAIM, facts.title());
  }
}
