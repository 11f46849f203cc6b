package id.corpu.demo.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.demo.domain.Biography;
import id.corpu.demo.domain.CityMap;
import id.corpu.demo.domain.Enrolment;
import id.corpu.demo.domain.Lives;
import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.Population;
import id.corpu.demo.domain.Resident;
import id.corpu.demo.domain.Session;
import id.corpu.demo.domain.Supply;
import id.corpu.people.PersonId;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the people of the demo city learned, from the lists and courses as shipped. */
class LivesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final List<Biography> FEW = lives(1, 122);

  private static List<Biography> lives(long seed, int people) {
    Path content = Path.of("content");
    Plan plan = new DemoFiles(content.resolve("demo")).plan(seed, people, TODAY);
    List<Resident> residents = Population.of(plan);
    CityMap map = new CityMap("https://corpu.example", index -> new PersonId(index + 1));
    Path practice =
        new PracticeCourse(
                content.resolve("demo/courses/latihan-harian-pelayanan.json"),
                Path.of("target/demo-courses"))
            .write();
    Supply supply = new SupplyFiles(content).read(List.of(practice));
    Lives lives = new Lives(plan, supply, map, ZONE, residents);
    return IntStream.range(0, people).mapToObj(lives::of).toList();
  }

  private static List<LearningEvent> events(List<Biography> lives) {
    return lives.stream().flatMap(life -> life.events().stream()).toList();
  }

  @Test
  @DisplayName("the same seed gives the same events, another seed others")
  void isDeterministic() {
    assertThat(Digest.of(events(lives(1, 122)))).isEqualTo(Digest.of(events(FEW)));
    assertThat(Digest.of(events(lives(2, 122)))).isNotEqualTo(Digest.of(events(FEW)));
  }

  @Test
  @DisplayName("4,000 people make 300,000 statements or more: 75 each")
  void makesEnoughStatements() {
    int events = lives(1, 1000).stream().mapToInt(life -> life.events().size()).sum();
    assertThat(events).isBetween(76_000, 95_000);
  }

  @Test
  @DisplayName("the practice course has 64 steps")
  void practiceIsLong() {
    Path practice = Path.of("target/demo-courses/latihan-harian-pelayanan");
    assertThat(new CourseFile(practice).read(5).steps()).hasSize(64);
  }

  @Test
  @DisplayName("nothing happens twice, tomorrow, or before the middle of last year")
  void eventsAreInTime() {
    assertThat(events(FEW)).extracting(LearningEvent::id).doesNotHaveDuplicates();
    assertThat(events(FEW))
        .allMatch(event -> event.timestamp().isBefore(TODAY.atStartOfDay(ZONE).toInstant()))
        .allMatch(
            event -> event.timestamp().isAfter(java.time.Instant.parse("2025-06-29T00:00:00Z")));
  }

  @Test
  @DisplayName("study stays within a course's load, and a certificate needs every step")
  void coursesAreTakenHonestly() {
    List<Enrolment> enrolments = FEW.stream().flatMap(l -> l.enrolments().stream()).toList();
    assertThat(enrolments).hasSizeGreaterThan(120);
    assertThat(enrolments)
        .allMatch(one -> one.studiedSeconds() <= one.course().loadMinutes() * 60)
        .allMatch(one -> (one.certificate() != null) == (one.completed() != null))
        .filteredOn(one -> one.certificate() != null)
        .allMatch(one -> one.doneCount() == one.course().steps().size());
    assertThat(enrolments).anyMatch(one -> one.certificate() == null);
  }

  @Test
  @DisplayName("a session that waits or was declined is no statement, a confirmed one is")
  void sessionsAgreeWithStatements() {
    for (Biography life : FEW) {
      for (Session session : life.sessions()) {
        boolean told = life.events().stream().anyMatch(e -> e.id().equals(session.statement()));
        assertThat(told).isEqualTo(session.state() == Session.State.CONFIRMED);
        assertThat(session.coach()).isNotEqualTo(session.coachee());
      }
    }
  }

  @Test
  @DisplayName(
      "the visitor's civil servant has a course at its seventh step and a session to confirm")
  void featuredLife() {
    Biography sari =
        FEW.stream().filter(life -> "ASN".equals(life.who().kind())).findFirst().orElseThrow();
    assertThat(sari.enrolments()).hasSize(2);
    assertThat(sari.enrolments().get(0).certificate()).isNotNull();
    assertThat(sari.enrolments().get(0).studiedSeconds()).isEqualTo(4_050);
    assertThat(sari.enrolments().get(1).doneCount()).isEqualTo(6);
    assertThat(sari.enrolments().get(1).studiedSeconds()).isEqualTo(2_700);
    assertThat(sari.sessions()).filteredOn(s -> s.state() == Session.State.PROPOSED).hasSize(1);
    assertThat(sari.events()).filteredOn(e -> e.deed() == Deed.COACHED).hasSize(3);
  }
}
