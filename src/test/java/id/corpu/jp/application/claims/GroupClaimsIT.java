package id.corpu.jp.application.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.GroupState;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.LearningHistory;
import id.corpu.testing.Scan;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GroupClaimsIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private Database database;
  @Inject private GroupWriting writing;
  @Inject private GroupReading reading;
  @Inject private GroupDeciding deciding;
  @Inject private GroupWork work;
  @Inject private DocumentReading opening;
  @Inject private ClaimQueue queue;
  @Inject private ClaimVerifying verifying;
  @Inject private MyClaims mine;
  @Inject private LearningHistory history;
  @Inject private Clock clock;

  private long dewi;
  private long ayu;
  private long sari;
  private long budi;
  private LocalDate day;

  @BeforeEach
  void meet() {
    dewi = testPeople.pns("Dewi Lestari", "BKPSDM_ADMIN");
    ayu = testPeople.pns("Putu Ayu", "BKPSDM_ADMIN");
    sari = testPeople.pns("Sari Rahayu");
    budi = testPeople.pns("Budi Santoso");
    day = LocalDate.now(clock.withZone(ZONE)).minusDays(10);
  }

  private String number(long person) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("SELECT number FROM people_person WHERE id = :id")
                    .bind("id", person)
                    .mapTo(String.class)
                    .one());
  }

  private UUID checked(String sheet) {
    acting.person(dewi);
    UUID group = writing.start("workshop");
    assertThat(
            writing.save(
                group,
                new ClaimDraft(
                    Map.of(
                        "scope", "NATIONAL",
                        "title", "Lokakarya arsip",
                        "organiser", "Arsip Nasional",
                        "from1", day.toString(),
                        "to1", day.plusDays(1).toString(),
                        "learned", "Menata arsip"))))
        .isEmpty();
    writing.add(group, "CERTIFICATE", "daftar.png", Scan.png());
    writing.add(group, "OTHER", "foto.png", Scan.png());
    writing.check(group, sheet.getBytes(StandardCharsets.UTF_8));
    return group;
  }

  private int claimsOf(long person) {
    acting.person(person);
    return (int) mine.page(1).total();
  }

  private int onRecord(long person) {
    return history
        .of(
            new PersonId(person),
            day.minusDays(1).atStartOfDay(ZONE).toInstant(),
            clock.instant(),
            LearningHistory.Relevance.CREDIT)
        .size();
  }

  /** The job, or this test in its place: whoever comes first does a part, and neither twice. */
  private void workOff(UUID group) {
    long id = reading.view(group).id();
    while (work.part(id)) {
      continue;
    }
  }

  private String everybody() {
    return "nip;nama;hadir\n"
        + number(sari)
        + ";Sari Rahayu;ya\n"
        + number(budi)
        + ";;\n"
        + number(ayu)
        + ";;\n";
  }

  @Test
  @DisplayName("who was there on some of the days only gets a claim of these")
  void someOfTheDays() {
    UUID group =
        checked(
            "nip;tanggal_hadir\n"
                + number(sari)
                + ";"
                + day.plusDays(1)
                + "\n"
                + number(budi)
                + ";\n"
                + number(ayu)
                + ";"
                + day.plusDays(7)
                + "\n");
    assertThat(reading.view(group).lines())
        .containsOnly(Map.entry("CLAIM", 2), Map.entry("MALFORMED", 1));
    writing.confirm(group);
    workOff(group);

    assertThat(claimedDays(sari)).containsExactly(day.plusDays(1));
    assertThat(claimedDays(budi)).containsExactly(day, day.plusDays(1));
  }

  @Test
  @DisplayName(
      "documents brought for what is on record claim no days, so a class of these is claimed")
  void documentsClaimNoDays() {
    UUID first = checked("nip\n" + number(sari) + "\n" + number(budi) + "\n");
    writing.confirm(first);
    workOff(first);
    database
        .jdbi()
        .useHandle(
            h ->
                h.execute(
                    "UPDATE jp_claim SET completes = UNHEX(MD5(id)) WHERE person_id = ?", sari));

    UUID second = checked("nip\n" + number(sari) + "\n" + number(budi) + "\n");

    assertThat(reading.view(second).lines())
        .containsOnly(Map.entry("CLAIM", 1), Map.entry("ALREADY", 1));
  }

  private List<LocalDate> claimedDays(long person) {
    acting.person(person);
    UUID claim = mine.page(1).rows().get(0).uuid();
    return mine.view(claim).facts().orElseThrow().stretches().days();
  }

  @Test
  @DisplayName("a dry run tells of every line what would become of it, and claims nothing")
  void dryRunClaimsNothing() {
    long elsewhere = testPeople.pns("Orang Lain");
    testPeople.move(elsewhere, testPeople.city());
    UUID group =
        checked(
            everybody()
                + number(sari)
                + ";;\n"
                + number(dewi)
                + ";;\n123;;\n"
                + number(elsewhere)
                + ";;\n199001012015011999;;\n");

    assertThat(reading.view(group).lines())
        .containsOnly(
            Map.entry("CLAIM", 3),
            Map.entry("TWICE", 1),
            Map.entry("OWN", 1),
            Map.entry("MALFORMED", 1),
            Map.entry("ELSEWHERE", 1),
            Map.entry("UNKNOWN", 1));
    assertThat(reading.view(group).claims()).isEmpty();
    assertThat(claimsOf(sari)).isZero();
    acting.person(ayu);
    assertThatThrownBy(() -> reading.view(group)).isInstanceOf(NotFound.class);
    database
        .jdbi()
        .useHandle(
            h -> {
              h.execute(
                  "UPDATE people_person o JOIN people_person s ON s.id = ? SET o.institution_id ="
                      + " s.institution_id WHERE o.id = ?",
                  sari,
                  elsewhere);
              h.execute("DELETE FROM people_institution WHERE slug = ?", "lain" + elsewhere);
            });
  }

  @Test
  @DisplayName("a trial outlives what is saved again as it was, and no change; drafts are private")
  void trialIsOfWhatIsTyped() {
    UUID group = checked(everybody());
    ClaimDraft typed = reading.view(group).draft();
    writing.jot(group, typed);
    assertThat(reading.view(group).state()).isEqualTo(GroupState.CHECKED);
    UUID document = reading.view(group).documents().get(0).uuid();

    acting.person(ayu);
    assertThatThrownBy(() -> writing.jot(group, typed)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> opening.openOfGroup(group, document)).isInstanceOf(NotFound.class);

    acting.person(dewi);
    writing.jot(group, new ClaimDraft(Map.of("title", "Lain")));
    assertThat(reading.view(group).state()).isEqualTo(GroupState.DRAFT);
    assertThat(reading.view(group).lines()).isEmpty();
    assertThatThrownBy(() -> writing.confirm(group)).isInstanceOf(Conflict.class);
  }

  @Test
  @DisplayName("applied, each has one claim, however often; a second sheet finds them claimed")
  void appliesOnce() {
    UUID group = checked(everybody());
    writing.confirm(group);
    assertThatThrownBy(() -> writing.confirm(group)).isInstanceOf(Conflict.class);
    workOff(group);
    workOff(group);

    assertThat(reading.view(group).state()).isEqualTo(GroupState.SUBMITTED);
    assertThat(reading.view(group).waiting()).isEqualTo(3);
    assertThat(claimsOf(sari)).isEqualTo(1);
    assertThat(onRecord(sari)).isZero();

    UUID again = checked(everybody());
    assertThat(reading.view(again).lines()).containsOnly(Map.entry("ALREADY", 3));
    assertThatThrownBy(() -> writing.confirm(again)).isInstanceOf(Conflict.class);
  }

  @Test
  @DisplayName("four eyes: another officer accepts all at once but those rejected, and the own one")
  void anotherAcceptsAll() {
    UUID group = checked(everybody());
    writing.confirm(group);
    workOff(group);
    UUID budis =
        reading.lines(group, id.corpu.jp.domain.claims.LineOutcome.CLAIM, 10, 0).get(1).claim();
    assertThatThrownBy(() -> deciding.accept(group, null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> queue.inspect(budis, null)).isInstanceOf(NotFound.class);
    acting.person(sari);
    assertThatThrownBy(() -> deciding.accept(group, null)).isInstanceOf(NotPermitted.class);

    acting.person(ayu);
    ClaimInspection seen = queue.inspect(budis, null);
    assertThat(seen.alike()).as("claims of one sheet share its files").isEmpty();
    assertThat(seen.claim().documents())
        .extracting(ClaimDocument::fileName)
        .containsExactly("daftar.png", "foto.png");
    GroupView shown = reading.view(group);
    assertThat(shown.facts().orElseThrow().title()).isEqualTo("Lokakarya arsip");
    assertThat(opening.openOfGroup(group, shown.documents().get(1).uuid()).file()).isRegularFile();
    verifying.reject(budis, seen.claim().version(), "Tidak hadir", "Lamp. B");
    deciding.accept(group, "Baik");
    assertThatThrownBy(() -> deciding.accept(group, null)).isInstanceOf(Conflict.class);
    workOff(group);
    workOff(group);

    assertThat(reading.view(group).state()).isEqualTo(GroupState.ACCEPTED);
    assertThat(reading.view(group).claims())
        .containsOnly(
            Map.entry(ClaimState.ACCEPTED.name(), 1),
            Map.entry(ClaimState.REJECTED.name(), 1),
            Map.entry(ClaimState.SUBMITTED.name(), 1));
    assertThat(onRecord(sari)).isEqualTo(1);
    assertThat(onRecord(budi)).isZero();
    assertThat(onRecord(ayu)).as("the officer's own waits for another").isZero();
  }
}
