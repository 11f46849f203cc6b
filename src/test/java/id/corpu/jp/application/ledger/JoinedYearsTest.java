package id.corpu.jp.application.ledger;

import static id.corpu.jp.application.ledger.LearningYears.SARI;
import static id.corpu.jp.application.ledger.LearningYears.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.LedgerEntry;
import id.corpu.jp.domain.Reason;
import id.corpu.jp.domain.StatusHistory;
import id.corpu.people.AsnType;
import id.corpu.people.PersonId;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.ObjectType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Learning around New Year under Blitar 35/2023: a day counts once, whichever year it ends in. */
class JoinedYearsTest {

  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
  private static final Set<String> CERTIFICATE = Set.of("CERTIFICATE");

  private static PersonYear year(int year, List<LearningEvent> events) {
    YearEvents reading = new YearEvents(new Known(events), Clock.fixed(LATER, WIB));
    YearEvents.Learned learned = reading.of(List.of(SARI), LearningYears.blitar(year), 0).get(SARI);
    return LearningYears.derive(year, learned.events(), learned.others());
  }

  private static Jp counted(int year, LearningEvent... events) {
    return year(year, List.of(events)).total().counted();
  }

  private static LearningEvent workshop(String stamped, String... days) {
    return LearningYears.event(Deed.ATTENDED, ObjectType.EVENT, stamped)
        .withCredit(
            CreditFacts.national("workshop")
                .withDays(List.of(days).stream().map(LocalDate::parse).toList())
                .withEvidence(CERTIFICATE));
  }

  @Test
  @DisplayName(
      "Lamp. B B1 no. 7: a day of the old year that has counted there does not count again")
  void daysOfTheOldYearCountOnce() {
    LearningEvent single = workshop("2025-12-30T16:00", "2025-12-30");
    LearningEvent over =
        workshop("2026-01-02T16:00", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02");

    assertThat(counted(2025, single, over)).isEqualTo(Jp.of("5.00"));
    PersonYear next = year(2026, List.of(single, over));
    assertThat(next.total().counted()).isEqualTo(Jp.of("15.00"));
    assertThat(next.entries()).hasSize(4);
    assertThat(next.entries().get(0).reasons()).containsExactly(Reason.DAY_ALREADY_COUNTED);
    assertThat(next.reachesBack()).isTrue();
  }

  @Test
  @DisplayName("what is credited in the new year never changes the old one, which may be closed")
  void theOldYearStandsByItself() {
    LearningEvent single = workshop("2025-12-30T16:00", "2025-12-30");
    LearningEvent over = workshop("2026-01-02T16:00", "2025-12-30", "2026-01-02");

    assertThat(year(2025, List.of(single, over)).entries())
        .isEqualTo(year(2025, List.of(single)).entries());
    assertThat(year(2025, List.of(single)).reachesBack()).isFalse();
  }

  @Test
  @DisplayName(
      "learning is counted in the year of its last day, whenever its statement was written")
  void countsInTheYearOfItsLastDay() {
    LearningEvent writtenBefore = workshop("2025-12-29T08:00", "2025-12-29", "2026-01-05");
    LearningEvent writtenAfter = workshop("2026-06-15T08:00", "2025-12-10", "2025-12-11");

    assertThat(counted(2025, writtenBefore)).isEqualTo(Jp.ZERO);
    assertThat(counted(2026, writtenBefore)).isEqualTo(Jp.of("10.00"));
    assertThat(counted(2025, writtenAfter)).isEqualTo(Jp.of("10.00"));
    assertThat(year(2026, List.of(writtenAfter)).entries()).isEmpty();
  }

  @Test
  @DisplayName("days at any distance from the timestamp earn nothing and stand where it is")
  void impossibleDaysEarnNothing() {
    for (String[] days : List.of(new String[] {"1926-03-01"}, new String[] {"2126-03-01"})) {
      PersonYear year = year(2026, List.of(workshop("2026-03-01T16:00", days)));

      assertThat(year.total().counted()).isEqualTo(Jp.ZERO);
      assertThat(year.entries())
          .singleElement()
          .extracting(EntryRow::reasons)
          .asList()
          .containsExactly(Reason.NOT_MEASURED);
    }
  }

  @Test
  @DisplayName(
      "Lamp. B B2 no. 3: a certificate over New Year takes what logged study has left of a day")
  void certificateTakesWhatIsLeft() {
    UUID enrolment = UUID.randomUUID();
    LearningEvent study = LearningYears.studied(enrolment, "2025-12-31T12:00", 90);
    LearningEvent proof = LearningYears.certificate(enrolment, "2025-12-31T13:00");
    LearningEvent over =
        LearningYears.event(Deed.COMPLETED, ObjectType.COURSE, "2026-01-01T20:00")
            .withCredit(
                CreditFacts.national("e-learning")
                    .withDays(List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)))
                    .withProgrammeJp(new BigDecimal("10"))
                    .withEvidence(CERTIFICATE));

    assertThat(counted(2025, study, proof, over)).isEqualTo(Jp.of("2.00"));
    assertThat(counted(2026, study, proof, over)).isEqualTo(Jp.of("4.00"));
  }

  @Test
  @DisplayName("a chain over two New Years is followed to its beginning")
  void followsAChain() {
    LearningEvent first = certified("2024-12-31T20:00", "4", "2024-12-30", "2024-12-31");
    LearningEvent second = certified("2025-12-31T20:00", "4", "2024-12-31", "2025-12-31");
    LearningEvent third = certified("2026-12-30T20:00", "6", "2025-12-31", "2026-12-30");

    assertThat(counted(2026, first, second, third)).isEqualTo(Jp.of("4.00"));
    assertThat(alone(List.of(first, second, third)))
        .isEqualTo(together(List.of(first, second, third)));
  }

  private static LearningEvent certified(String stamped, String jp, String... days) {
    return LearningYears.event(Deed.COMPLETED, ObjectType.COURSE, stamped)
        .withCredit(
            CreditFacts.national("e-learning")
                .withDays(List.of(days).stream().map(LocalDate::parse).toList())
                .withProgrammeJp(new BigDecimal(jp))
                .withEvidence(CERTIFICATE));
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void yearsDerivedAloneAddUpToAllAtOnce(@ForAll("learning") List<LearningEvent> events) {
    assertThat(alone(events)).isEqualTo(together(events));
  }

  /** Counted JP by year, each year derived by itself. */
  private static Map<Integer, Jp> alone(List<LearningEvent> events) {
    Map<Integer, Jp> sums = new HashMap<>();
    for (int year = 2023; year <= 2028; year++) {
      Jp counted = year(year, events).total().counted();
      if (counted.isPositive()) {
        sums.put(year, counted);
      }
    }
    return sums;
  }

  /** Counted JP by year, everything converted in one go. */
  private static Map<Integer, Jp> together(List<LearningEvent> events) {
    var rules = LearningYears.blitar(2026);
    Map<Integer, Jp> sums = new HashMap<>();
    List<LedgerEntry> entries =
        rules
            .conversion(StatusHistory.always(AsnType.PNS))
            .convert(new ActivityMapping(rules).activities(events, List.of()));
    for (LedgerEntry entry : entries) {
      if (entry.credited().isPositive()) {
        sums.merge(entry.creditedOn().getYear(), entry.credited(), Jp::plus);
      }
    }
    return sums;
  }

  @Provide
  Arbitrary<List<LearningEvent>> learning() {
    Arbitrary<LocalDate> start =
        Arbitraries.of(2024, 2025, 2026)
            .flatMap(
                year ->
                    Arbitraries.integers()
                        .between(-4, 3)
                        .map(shift -> LocalDate.of(year, 12, 31).plusDays(shift)));
    Arbitrary<LearningEvent> dated =
        Combinators.combine(
                start,
                Arbitraries.integers().between(1, 5),
                Arbitraries.of("workshop", "e-learning", "coaching"),
                Arbitraries.integers().between(-10, 40),
                Arbitraries.of(true, true, false),
                Arbitraries.of(CreditFacts.Scope.values()))
            .as(JoinedYearsTest::dated);
    Arbitrary<LearningEvent> study =
        Combinators.combine(
                start,
                Arbitraries.integers().between(0, 1439),
                Arbitraries.integers().between(20, 240))
            .as(JoinedYearsTest::study);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, dated), net.jqwik.api.Tuple.of(2, study))
        .list()
        .ofMaxSize(9);
  }

  private static LearningEvent dated(
      LocalDate first,
      int days,
      String pathway,
      int stamped,
      boolean proved,
      CreditFacts.Scope scope) {
    List<LocalDate> attended = first.datesUntil(first.plusDays(days)).toList();
    LocalDate written = first.plusDays(days - 1L + stamped);
    CreditFacts facts =
        CreditFacts.of(pathway, scope)
            .withDays(attended)
            .withPeriod(
                first.atStartOfDay(WIB).toInstant(),
                first.plusDays(days).atStartOfDay(WIB).minusSeconds(1).toInstant());
    if (pathway.equals("e-learning")) {
      facts = facts.withProgrammeJp(new BigDecimal(2 * days));
    }
    String evidence = pathway.equals("coaching") ? "STATEMENT_LETTER" : "CERTIFICATE";
    return LearningYears.event(Deed.ATTENDED, ObjectType.EVENT, written + "T16:00")
        .withCredit(proved ? facts.withEvidence(Set.of(evidence)) : facts);
  }

  private static LearningEvent study(LocalDate day, int minute, int length) {
    return LearningYears.studied(
            UUID.randomUUID(), day.atStartOfDay().plusMinutes(minute).toString(), length)
        .withCredit(CreditFacts.national("e-learning").withEvidence(CERTIFICATE));
  }

  /** What one person did, asked for as the store is asked. */
  private record Known(List<LearningEvent> events) implements LearningHistory {

    @Override
    public List<LearningEvent> of(
        PersonId person, Instant from, Instant until, Relevance relevance) {
      return events.stream()
          .filter(event -> !event.timestamp().isBefore(from) && event.timestamp().isBefore(until))
          .filter(
              event ->
                  switch (relevance) {
                    case ALL -> true;
                    case CREDIT -> event.credit().isPresent();
                    case CREDIT_DATED -> event.credit().filter(Reach::isDated).isPresent();
                    case CREDIT_EARNED -> event.deed() == Deed.EARNED;
                  })
          .toList();
    }

    @Override
    public Map<PersonId, List<LearningEvent>> ofAll(
        Collection<PersonId> people, Instant from, Instant until, Relevance relevance) {
      return people.stream()
          .collect(Collectors.toMap(person -> person, p -> of(p, from, until, relevance)));
    }

    @Override
    public Optional<String> statement(UUID eventId, PersonId owner) {
      return Optional.empty();
    }
  }
}
