package id.corpu.jp.application.ledger;

import id.corpu.jp.Policies;
import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.PolicyTerms;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Switches;
import id.corpu.people.AsnType;
import id.corpu.people.PersonCard;
import id.corpu.people.PersonId;
import id.corpu.people.StatusHistory;
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

/** Sari, PNS in Blitar, and what she learned in 2026. */
final class LearningYears {

  static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  static final PersonId SARI = new PersonId(7);
  private static final PolicyTerms BLITAR =
      PolicyTerms.always(new PolicyVersion(1, "digest", Policies.BLITAR), Switches.none());
  static final LedgerRules BLITAR_2026 = blitar(2026);

  private static final PersonCard CARD =
      new PersonCard(
          SARI.value(),
          UUID.randomUUID(),
          1,
          "Sari",
          3,
          "Dinas",
          null,
          AsnType.PNS,
          "…",
          null,
          true);
  private static final StatusHistory PNS =
      new StatusHistory(
          SARI.value(),
          List.of(new StatusHistory.Period(AsnType.PNS, LocalDate.of(2015, 1, 1), null, null)));

  private LearningYears() {}

  static LedgerRules blitar(int year) {
    return new LedgerRules(1, year, BLITAR, MinutesPerJp.of(45), WIB);
  }

  static PersonYear derive(int year, List<LearningEvent> events, List<LearningEvent> others) {
    return new YearDerivation(blitar(year), LocalDate.of(2026, 11, 22))
        .of(CARD, PNS, events, others);
  }

  /** The same person's 2026 in Tangerang Selatan. */
  static PersonYear tangsel(LearningEvent... events) {
    PolicyTerms terms =
        PolicyTerms.always(
            new PolicyVersion(2, "digest", Policies.of("tangsel-74-2022")), Switches.none());
    LedgerRules rules = new LedgerRules(1, 2026, terms, MinutesPerJp.of(45), WIB);
    return new YearDerivation(rules, LocalDate.of(2026, 11, 22))
        .of(CARD, PNS, List.of(events), List.of());
  }

  static PersonYear year(List<LearningEvent> events, List<LearningEvent> others) {
    return derive(2026, events, others);
  }

  static PersonYear year(LearningEvent... events) {
    return year(List.of(events), List.of());
  }

  /** Active minutes of e-learning in an enrolment, ending at a local time. */
  static LearningEvent studied(UUID enrolment, String end, long minutes) {
    return event(Deed.STUDIED, ObjectType.COURSE, end)
        .withRegistration(enrolment)
        .withOutcome(Outcome.lasting(Duration.ofMinutes(minutes)))
        .withCredit(CreditFacts.national("e-learning"));
  }

  static LearningEvent certificate(UUID enrolment, String at) {
    return event(Deed.EARNED, ObjectType.CERTIFICATE, at)
        .withRegistration(enrolment)
        .withCredit(CreditFacts.national("e-learning").withEvidence(Set.of("CERTIFICATE")));
  }

  static LearningEvent coached(String at) {
    return event(Deed.COACHED, ObjectType.COACHING_SESSION, at)
        .withCredit(CreditFacts.national("coaching").withEvidence(Set.of("STATEMENT_LETTER")));
  }

  /** A training whose certificate states its JP. */
  static LearningEvent training(String end, String jp) {
    return event(Deed.COMPLETED, ObjectType.EVENT, end)
        .withCredit(
            CreditFacts.national("technical-training")
                .withProgrammeJp(new BigDecimal(jp))
                .withEvidence(Set.of("CERTIFICATE")));
  }

  static LearningEvent event(Deed deed, ObjectType type, String at) {
    LearningObject object = LearningObject.of("https://corpu.test/" + type, type, "Belajar");
    return LearningEvent.of(
        UUID.randomUUID(), SARI, deed, object, LocalDateTime.parse(at).atZone(WIB).toInstant());
  }
}
