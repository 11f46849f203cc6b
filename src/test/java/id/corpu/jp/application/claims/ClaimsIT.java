package id.corpu.jp.application.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.Ledger;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimProblem;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.people.UnitCard;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.LearningObject;
import id.corpu.record.LearningRecord;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import id.corpu.testing.Errands;
import id.corpu.testing.Scan;
import id.corpu.testing.TestPeople;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ClaimsIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private People people;
  @Inject private Errands errands;
  @Inject private ClaimWriting writing;
  @Inject private ClaimProving proving;
  @Inject private MyClaims mine;
  @Inject private ClaimQueue queue;
  @Inject private ClaimVerifying verifying;
  @Inject private GroupReading classes;
  @Inject private ClaimsOfYear beside;
  @Inject private EvidenceClaiming evidence;
  @Inject private LearningRecord learningRecord;
  @Inject private Ledger ledger;
  @Inject private LedgerViewing viewing;
  @Inject private DocumentReading reading;
  @Inject private LearningHistory history;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private long sari;
  private long dewi;
  private LocalDate day;

  @BeforeEach
  void meet() {
    sari = testPeople.pns("Sari Rahayu");
    dewi = testPeople.pns("Dewi Lestari", "BKPSDM_ADMIN");
    day = LocalDate.now(clock.withZone(ZONE)).minusDays(10);
  }

  private Map<String, String> typed(LocalDate from, LocalDate to) {
    Map<String, String> typed = new HashMap<>();
    typed.put("scope", "NATIONAL");
    typed.put("title", "Lokakarya pelayanan publik");
    typed.put("organiser", "LAN");
    typed.put("from1", from.toString());
    typed.put("to1", to.toString());
    typed.put("learned", "Menyusun standar pelayanan");
    return typed;
  }

  private UUID written(long person, String pathway, byte[] certificate) {
    acting.person(person);
    UUID claim = writing.start(pathway);
    proving.add(claim, "CERTIFICATE", "sertifikat.png", certificate);
    return claim;
  }

  private UUID submitted(long person) {
    return submitted(person, Scan.png(), Map.of());
  }

  private UUID submitted(long person, byte[] certificate, Map<String, String> more) {
    UUID claim = written(person, "workshop", certificate);
    Map<String, String> typed = typed(day, day.plusDays(1));
    typed.putAll(more);
    assertThat(writing.submit(claim, new ClaimDraft(typed))).isEmpty();
    return claim;
  }

  private ClaimView seenBy(long officer, UUID claim) {
    acting.person(officer);
    return queue.inspect(claim, null).claim();
  }

  private void accepted(UUID claim) {
    verifying.accept(claim, seenBy(dewi, claim).version(), "Baik");
  }

  private List<LearningEvent> record() {
    return history.of(
        new PersonId(sari),
        day.minusDays(1).atStartOfDay(ZONE).toInstant(),
        clock.instant(),
        LearningHistory.Relevance.CREDIT);
  }

  private long unitOf(long person) {
    return people.card(person).orElseThrow().unitId();
  }

  private static void conflict(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("an accepted claim is on record with its days and documents; revoked, it is void")
  void acceptedIsOnRecord() {
    UUID claim = submitted(sari);
    assertThat(record()).isEmpty();

    accepted(claim);

    assertThat(record()).hasSize(1);
    CreditFacts credit = record().get(0).credit().orElseThrow();
    assertThat(credit.pathway()).isEqualTo("workshop");
    assertThat(credit.days()).containsExactly(day, day.plusDays(1));
    assertThat(credit.evidence()).containsExactly("CERTIFICATE");

    int version = seenBy(dewi, claim).version();
    verifying.revoke(claim, version, "Ternyata dibatalkan penyelenggara");
    assertThat(record()).isEmpty();
    conflict("CLAIM_NOT_ACCEPTED", () -> verifying.revoke(claim, version, "Sekali lagi"));
    acting.person(sari);
    assertThat(mine.view(claim).history())
        .extracting(happened -> happened.step().kind())
        .containsExactly(ClaimStep.Kind.SUBMITTED, ClaimStep.Kind.ACCEPTED, ClaimStep.Kind.REVOKED);
  }

  @Test
  @DisplayName("minutes really spent are on record day by day, and void day by day")
  void minutesByDay() {
    UUID claim = written(sari, "e-learning", Scan.png());
    Map<String, String> typed = typed(day, day.plusDays(2));
    typed.put("minutes", "90");
    assertThat(writing.submit(claim, new ClaimDraft(typed))).isEmpty();

    accepted(claim);

    assertThat(record())
        .hasSize(3)
        .allSatisfy(e -> assertThat(e.outcome().duration().orElseThrow()).hasMinutes(90));
    verifying.revoke(claim, seenBy(dewi, claim).version(), "Keliru");
    assertThat(record()).isEmpty();
  }

  @Test
  @DisplayName("four eyes: nobody finds their own claim in the queue or decides on it")
  void fourEyes() {
    UUID own = submitted(dewi);
    acting.person(dewi);
    assertThatThrownBy(() -> queue.inspect(own, null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> verifying.accept(own, 2, null)).isInstanceOf(NotFound.class);
    long unit = unitOf(dewi);
    assertThat(queue.page(ClaimState.SUBMITTED, unit, 1).total()).isZero();

    long other = testPeople.pns("Putu Ayu", "BKPSDM_ADMIN");
    assertThat(seenBy(other, own).state()).isEqualTo(ClaimState.SUBMITTED);
    assertThat(queue.page(ClaimState.SUBMITTED, unit, 1).rows()).hasSize(1);
    acting.person(sari);
    assertThatThrownBy(() -> verifying.accept(own, 2, null)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> queue.page(ClaimState.SUBMITTED, null, 1))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName(
      "Denpasar 2/2023 Pasal 14(2): the personnel officer of a unit decides on its claims and finds no other's")
  void unitOfficer() {
    long wayan = testPeople.pns("Wayan Suryani", "PERSONNEL_OFFICER");
    long putu = testPeople.pns("Putu Ayu");
    testPeople.join(putu, wayan);
    UUID elsewhere = submitted(sari);
    UUID colleagues = submitted(putu);
    UUID own = submitted(wayan);

    acting.person(wayan);
    assertThat(queue.units()).extracting(UnitCard::id).containsExactly(unitOf(wayan));
    assertThat(queue.page(ClaimState.SUBMITTED, null, 1).rows())
        .extracting(ClaimRow::uuid)
        .containsExactly(colleagues);
    for (UUID closed : List.of(elsewhere, own)) {
      assertThatThrownBy(() -> queue.inspect(closed, null)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> verifying.accept(closed, 2, null)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> verifying.revoke(closed, 2, "Keliru")).isInstanceOf(NotFound.class);
    }
    assertThat(queue.page(ClaimState.SUBMITTED, unitOf(sari), 1).total()).isZero();
    assertThatThrownBy(() -> classes.latest(1, 0)).isInstanceOf(NotPermitted.class);
    verifying.accept(colleagues, seenBy(wayan, colleagues).version(), "Baik");
    assertThat(queue.page(ClaimState.SUBMITTED, null, 1).total()).isZero();
    assertThat(seenBy(dewi, own).state())
        .as("the city's officers see it")
        .isEqualTo(ClaimState.SUBMITTED);
  }

  @Test
  @DisplayName(
      "beside the year stand claims that are no JP yet, with what they would add under the caps, or why not")
  void besideTheYear() {
    LocalDate last = day.plusDays(1);
    UUID waiting = submitted(sari);
    UUID sameDays = submitted(sari);
    UUID returned =
        submitted(sari, Scan.png(), Map.of("from1", last.toString(), "to1", last.toString()));
    verifying.giveBack(returned, seenBy(dewi, returned).version(), "Sertifikat tidak terbaca");
    UUID rejected = submitted(sari);
    verifying.reject(
        rejected, seenBy(dewi, rejected).version(), "Bukan lokakarya", "Blitar 35/2023 Pasal 22");

    acting.person(sari);
    ClaimsOfYear.Found found = beside.of(last.getYear());

    Map<UUID, YearClaim> rows =
        found.claims().stream().collect(Collectors.toMap(YearClaim::uuid, claim -> claim));
    assertThat(rows).containsOnlyKeys(waiting, sameDays, returned, rejected);
    assertThat(rows.get(waiting).worth()).contains(Jp.of("10.00"));
    assertThat(rows.get(sameDays).worth()).contains(Jp.of("10.00"));
    assertThat(found.together()).as("a day counts once").isEqualTo(Jp.of("10.00"));
    assertThat(rows.get(returned).worth()).contains(Jp.of("5.00"));
    assertThat(rows.get(returned).note()).isEqualTo("Sertifikat tidak terbaca");
    assertThat(rows.get(rejected).worth()).isEmpty();
    assertThat(rows.get(rejected).citation()).isEqualTo("Blitar 35/2023 Pasal 22");

    accepted(waiting);
    acting.person(sari);
    assertThat(beside.of(last.getYear()).claims())
        .extracting(YearClaim::uuid)
        .containsExactlyInAnyOrder(sameDays, returned, rejected);
    assertThat(beside.of(last.getYear()).together()).isEqualTo(Jp.ZERO);
    acting.person(dewi);
    assertThat(beside.of(last.getYear()).claims()).isEmpty();
  }

  @Test
  @DisplayName(
      "documents for learning on record are brought without typing it again, and make its line count")
  void documentsForWhatIsOnRecord() {
    LearningEvent study =
        LearningEvent.of(
                UUID.randomUUID(),
                new PersonId(sari),
                Deed.STUDIED,
                LearningObject.of("https://corpu.test/" + sari, ObjectType.OTHER, "Lembar kerja"),
                day.atTime(10, 0).atZone(ZONE).toInstant())
            .withOutcome(Outcome.lasting(Duration.ofMinutes(45)))
            .withCredit(CreditFacts.national("self-study"));
    learningRecord.record(study);
    ledger.recompute(sari, day.getYear());
    acting.person(dewi);
    assertThatThrownBy(() -> evidence.look(study.id())).isInstanceOf(NotFound.class);

    acting.person(sari);
    assertThat(evidence.look(study.id()).missing()).containsExactly("STATEMENT_LETTER");
    assertThat(evidence.look(study.id()).waiting()).isEqualTo(Jp.of("1.00"));
    UUID claim = evidence.start(study.id());
    assertThat(evidence.start(study.id())).as("goes on with it").isEqualTo(claim);
    assertThat(writing.submit(claim, new ClaimDraft(Map.of())))
        .extracting(ClaimProblem::code)
        .containsExactly("CLAIM_DOCUMENTS_MISSING");
    proving.add(claim, "STATEMENT_LETTER", "surat.png", Scan.png());
    assertThat(writing.submit(claim, new ClaimDraft(Map.of("title", "Lain sama sekali"))))
        .isEmpty();

    ClaimView seen = seenBy(dewi, claim);
    assertThat(seen.completing()).isTrue();
    submitted(sari, Scan.png(), Map.of("from1", day.toString(), "to1", day.toString()));
    acting.person(dewi);
    assertThat(queue.inspect(claim, null).alike()).as("it claims no days").isEmpty();
    assertThat(seen.facts().orElseThrow().title()).isEqualTo("Lembar kerja");
    assertThat(seen.missing()).isEmpty();
    acting.person(sari);
    assertThat(beside.of(day.getYear()).claims())
        .filteredOn(row -> row.uuid().equals(claim))
        .singleElement()
        .satisfies(row -> assertThat(row.worth()).contains(Jp.of("1.00")));
    accepted(claim);
    ledger.recompute(sari, day.getYear());
    assertThat(year().overview().counted()).isEqualTo(Jp.of("1.00"));
    assertThat(year().entries()).hasSize(1);
    acting.person(sari);
    assertThatThrownBy(() -> evidence.look(study.id())).isInstanceOf(NotFound.class);

    verifying(dewi).revoke(claim, seenBy(dewi, claim).version(), "Surat keliru");
    ledger.recompute(sari, day.getYear());
    assertThat(year().overview().counted()).isEqualTo(Jp.ZERO);
    assertThat(year().overview().waiting()).isEqualTo(Jp.of("1.00"));
  }

  private PersonLedger year() {
    acting.person(sari);
    return viewing.mine(day.getYear(), 1, Locale.ENGLISH);
  }

  private ClaimVerifying verifying(long officer) {
    acting.person(officer);
    return verifying;
  }

  @Test
  @DisplayName("of two officers at one claim one decides, the other is told, one statement")
  void twoOfficers() throws Exception {
    long ayu = testPeople.pns("Putu Ayu", "BKPSDM_ADMIN");
    UUID claim = submitted(sari);
    int version = seenBy(dewi, claim).version();
    CyclicBarrier start = new CyclicBarrier(2);
    Future<RuntimeException> one =
        threads.submit(
            () -> errands.together(start, dewi, () -> verifying.accept(claim, version, null)));
    Future<RuntimeException> two =
        threads.submit(
            () -> errands.together(start, ayu, () -> verifying.accept(claim, version, null)));

    assertThat(Stream.of(one.get(), two.get()).filter(Objects::nonNull).toList())
        .singleElement()
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("CLAIM_DECIDED"));
    assertThat(record()).hasSize(1);
  }

  @Test
  @DisplayName("a claim changed since the officer opened it is not decided on unseen")
  void changedMeanwhile() {
    UUID claim = submitted(sari);
    int version = seenBy(dewi, claim).version();
    verifying.giveBack(claim, version, "Lengkapi nama kegiatan");
    acting.person(sari);
    assertThat(writing.submit(claim, new ClaimDraft(typed(day, day)))).isEmpty();

    acting.person(dewi);
    conflict("CLAIM_CHANGED", () -> verifying.accept(claim, version, null));
    assertThatThrownBy(() -> verifying.giveBack(claim, version, "  "))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> verifying.reject(claim, version, "Bukan pelatihan", ""))
        .isInstanceOf(InvalidInput.class);

    verifying.reject(
        claim, seenBy(dewi, claim).version(), "Bukan lokakarya", "Blitar 35/2023 Lamp. B B1 no. 7");
    acting.person(sari);
    assertThat(mine.view(claim).last(ClaimStep.Kind.REJECTED).orElseThrow().step().citation())
        .isEqualTo("Blitar 35/2023 Lamp. B B1 no. 7");
    conflict("CLAIM_DECIDED", () -> writing.withdraw(claim));
  }

  @Test
  @DisplayName("the same certificate number, file or days are shown to the officer side by side")
  void resemblances() {
    byte[] file = Scan.png();
    UUID first = submitted(sari, file, Map.of("certificateNumber", "012/LAN/" + sari));
    long budi = testPeople.pns("Budi Santoso");
    UUID sameNumber =
        submitted(budi, Scan.png(), Map.of("certificateNumber", "012-lan " + sari + "."));
    long ani = testPeople.pns("Ani Wijaya");
    UUID sameFile = submitted(ani, file, Map.of());
    UUID sameDays = submitted(sari, Scan.png(), Map.of());
    writing.start("workshop");

    acting.person(dewi);
    Map<UUID, Set<Likeness>> alike = new HashMap<>();
    queue.inspect(first, null).alike().forEach(a -> alike.put(a.claim().uuid(), a.likenesses()));
    assertThat(alike).containsOnlyKeys(sameNumber, sameFile, sameDays);
    assertThat(alike.get(sameNumber)).containsExactly(Likeness.CERTIFICATE);
    assertThat(alike.get(sameFile)).containsExactly(Likeness.FILE);
    assertThat(alike.get(sameDays)).containsExactly(Likeness.DAYS);
    assertThat(queue.page(ClaimState.SUBMITTED, unitOf(sari), 1).rows())
        .hasSize(2)
        .allMatch(ClaimRow::marked);
  }

  @Test
  @DisplayName("what is wrong is told and kept; what is submitted cannot be changed")
  void nothingIsLost() {
    UUID claim = written(sari, "workshop", Scan.png());
    Map<String, String> wrong = typed(day, day.minusDays(1));
    wrong.put("certificateNumber", "salah ketik");

    assertThat(writing.submit(claim, new ClaimDraft(wrong)))
        .extracting(ClaimProblem::code)
        .containsExactly("CLAIM_DAYS_REVERSED");
    assertThat(mine.view(claim).draft().typed()).containsAllEntriesOf(wrong);
    assertThat(mine.view(claim).state()).isEqualTo(ClaimState.DRAFT);

    assertThat(writing.submit(claim, new ClaimDraft(typed(day, day)))).isEmpty();
    conflict("CLAIM_NOT_EDITABLE", () -> writing.save(claim, new ClaimDraft(Map.of())));
    conflict("CLAIM_NOT_EDITABLE", () -> proving.add(claim, "CERTIFICATE", "a.png", Scan.png()));
  }

  @Test
  @DisplayName("a document opens for its claimant and the officers only; a draft takes it along")
  void documentsAreClosed() {
    byte[] shared = Scan.png();
    UUID claim = written(sari, "workshop", shared);
    ClaimDocument document = mine.view(claim).documents().get(0);
    Path file = reading.open(claim, document.uuid()).file();
    assertThat(file).hasBinaryContent(shared);
    assertThat(file.getFileName().toString()).isEqualTo(document.sha256());

    long budi = testPeople.pns("Budi Santoso");
    acting.person(budi);
    assertThatThrownBy(() -> reading.open(claim, document.uuid())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proving.remove(claim, document.uuid())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.save(claim, new ClaimDraft(Map.of())))
        .isInstanceOf(NotFound.class);
    acting.person(dewi);
    assertThatThrownBy(() -> reading.open(claim, document.uuid()))
        .as("a draft is nobody else's business")
        .isInstanceOf(NotFound.class);

    UUID second = written(budi, "workshop", shared);
    acting.person(sari);
    writing.withdraw(claim);
    assertThat(Files.exists(file)).as("the other claim shows it still").isTrue();
    acting.person(budi);
    writing.withdraw(second);
    assertThat(Files.exists(file)).isFalse();
  }
}
