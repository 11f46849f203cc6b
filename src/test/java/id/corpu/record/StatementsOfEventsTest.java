package id.corpu.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.record.domain.EventReader;
import id.corpu.record.domain.EventWriter;
import id.corpu.xapi.domain.check.StatementCheck;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementsOfEventsTest {

  private static final PersonKey SARI =
      new PersonKey(new PersonId(1), UUID.randomUUID(), 1, "https://kota.example.go.id");
  private static final PersonKey HADI =
      new PersonKey(new PersonId(2), UUID.randomUUID(), 1, "https://kota.example.go.id");
  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
  private static final LearningObject COURSE =
      LearningObject.of("https://kota.example.go.id/kursus/1", ObjectType.COURSE, "Kursus");

  private final EventWriter writer = new EventWriter(Map.of(SARI.id(), SARI, HADI.id(), HADI));
  private final EventReader reader =
      new EventReader(uuid -> Optional.of(uuid).filter(HADI.uuid()::equals).map(u -> HADI.id()));

  private static LearningEvent full(Deed deed) {
    return LearningEvent.of(UUID.randomUUID(), SARI.id(), deed, COURSE, NOON)
        .withRegistration(UUID.randomUUID())
        .withInstructor(HADI.id())
        .withParent(COURSE)
        .withGrouping(List.of(COURSE))
        .withOutcome(Outcome.lasting(Duration.ofSeconds(2_700)).withScore(new BigDecimal("0.9")))
        .withCredit(
            CreditFacts.of("e-learning", CreditFacts.Scope.INTERNATIONAL)
                .withProgrammeJp(new BigDecimal("3.50"))
                .withDays(List.of(LocalDate.of(2026, 3, 2)))
                .withCount(2)
                .withPeriod(NOON.minusSeconds(60), NOON)
                .withEvidence(Set.of("CERTIFICATE", "STATEMENT_LETTER")));
  }

  @ParameterizedTest
  @EnumSource(Deed.class)
  @DisplayName("what is written is read again, and nobody's name stands in it")
  void comesBack(Deed deed) {
    LearningEvent event = full(deed);

    ObjectNode statement = writer.write(event);

    assertThat(reader.read(event.id(), statement, SARI.id(), NOON)).contains(event);
    assertThat(statement.path("actor").has("name")).isFalse();
    assertThat(StatementCheck.of(statement, "")).isEmpty();
  }

  @Test
  @DisplayName("a strange verb is no event, strange details of other tools are as if absent")
  void readsLeniently() {
    ObjectNode statement = writer.write(full(Deed.COMPLETED));
    ((ObjectNode) statement.path("result")).put("duration", "P1M");
    ((ObjectNode) statement.path("context").path("extensions"))
        .put(Profile.PROGRAMME_JP, "three")
        .put(Profile.COUNT, "x")
        .put(Profile.PERIOD, 1);

    LearningEvent event = reader.read(UUID.randomUUID(), statement, SARI.id(), NOON).orElseThrow();

    assertThat(event.outcome().duration()).isEmpty();
    assertThat(event.credit().orElseThrow().programmeJp()).isEmpty();
    assertThat(event.credit().orElseThrow().count()).isEmpty();
    ((ObjectNode) statement.path("verb")).put("id", "https://alat.example/verbs/x");
    assertThat(reader.read(UUID.randomUUID(), statement, SARI.id(), NOON)).isEmpty();
  }
}
