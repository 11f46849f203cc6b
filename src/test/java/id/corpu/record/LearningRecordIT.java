package id.corpu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.record.LearningHistory.Relevance;
import id.corpu.testing.TestPeople;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LearningRecordIT {

  private static final Instant MORNING = Instant.parse("2026-03-02T01:15:00.123456Z");
  private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NEXT_JANUARY = Instant.parse("2027-01-01T00:00:00Z");
  private static final LearningObject COURSE =
      LearningObject.of("https://corpu.example.go.id/kursus/standar", ObjectType.COURSE, "Standar");

  @Inject private TestPeople people;
  @Inject private LearningRecord record;
  @Inject private LearningHistory history;
  @Resource private UserTransaction transaction;

  private PersonId somebody(String name) {
    return new PersonId(people.pns(name));
  }

  private List<LearningEvent> all(PersonId person) {
    return history.of(person, JANUARY, NEXT_JANUARY, Relevance.ALL);
  }

  private static LearningEvent read(PersonId person, Object... parts) {
    return LearningEvent.of(
        StatementIds.of(person, List.of(parts)), person, Deed.EXPERIENCED, COURSE, MORNING);
  }

  @Test
  @DisplayName("an event with everything in it comes back as it was recorded")
  void comesBack() {
    PersonId person = somebody("Sari");
    LearningEvent event =
        LearningEvent.of(UUID.randomUUID(), person, Deed.STUDIED, COURSE, MORNING)
            .withRegistration(UUID.randomUUID())
            .withOutcome(
                Outcome.lasting(Duration.ofMinutes(45))
                    .withScore(new BigDecimal("0.85"))
                    .withSuccess(true)
                    .withCompletion(false)
                    .withResponse("b"))
            .withInstructor(somebody("Hadi"))
            .withParent(COURSE)
            .withGrouping(List.of(COURSE))
            .withCredit(
                CreditFacts.national("e-learning")
                    .withProgrammeJp(new BigDecimal("20"))
                    .withDays(List.of(LocalDate.of(2026, 3, 2)))
                    .withCount(1)
                    .withSemesters(2)
                    .withPeriod(MORNING.minusSeconds(60), MORNING)
                    .withEvidence(Set.of("CERTIFICATE")));

    record.record(event);

    assertThat(all(person)).containsExactly(event);
  }

  @Test
  @DisplayName("the same event twice is stored once, another one under its id is refused")
  void isIdempotent() {
    PersonId person = somebody("Sari");
    LearningEvent event = read(person, 1);

    record.record(event);
    record.record(event);

    assertThat(all(person)).hasSize(1);
    LearningEvent other = event.withOutcome(Outcome.NONE.withCompletion(true));
    assertThatThrownBy(() -> record.record(other)).isInstanceOf(Conflict.class);
  }

  @Test
  @DisplayName("what the caller rolls back was never recorded")
  void followsTheTransaction() throws Exception {
    PersonId person = somebody("Sari");

    transaction.begin();
    record.record(read(person, 1));
    transaction.rollback();

    assertThat(all(person)).isEmpty();
    record.record(read(person, 1));
    assertThat(all(person)).hasSize(1);
  }

  @Test
  @DisplayName("only events with a pathway are relevant for credit, and only within the time asked")
  void filters() {
    PersonId person = somebody("Sari");
    LearningEvent credit = read(person, 1).withCredit(CreditFacts.national("self-study"));

    record.recordAll(List.of(read(person, 2), credit));

    assertThat(history.of(person, JANUARY, NEXT_JANUARY, Relevance.CREDIT)).containsExactly(credit);
    assertThat(history.of(person, JANUARY, MORNING, Relevance.ALL)).isEmpty();
    assertThat(history.of(person, MORNING, MORNING.plusNanos(1_000), Relevance.ALL)).hasSize(2);
  }

  @Test
  @DisplayName("a withdrawn event is gone, once and for all, and only its owner's can be")
  void withdraws() {
    PersonId person = somebody("Sari");
    PersonId officer = somebody("Hadi");
    LearningEvent event = read(person, 1);
    record.record(event);

    assertThatThrownBy(() -> record.withdraw(event.id(), officer, officer))
        .isInstanceOf(NotFound.class);
    record.withdraw(event.id(), person, officer);
    record.withdraw(event.id(), person, officer);

    assertThat(all(person)).isEmpty();
  }

  @Test
  @DisplayName("more events than one transaction carries are all kept, each with its person")
  void keepsMany() {
    List<PersonId> crowd = List.of(somebody("A"), somebody("B"), somebody("C"), somebody("D"));

    record.recordAll(events(crowd, 2_200));

    assertThat(all(crowd.get(0))).hasSize(550);
    assertThat(all(crowd.get(3))).hasSize(550);
  }

  private static List<LearningEvent> events(List<PersonId> crowd, int count) {
    List<LearningEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(
          read(crowd.get(i % crowd.size()), "run", i)
              .withParent(COURSE)
              .withRegistration(StatementIds.of("enrolment", i / 10)));
    }
    return events;
  }
}
