package id.corpu.people.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.people.domain.imports.RowOutcome.Kind;
import id.corpu.people.domain.imports.Totals;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.jobs.JobWork;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PeopleImportIT {

  private static final String HEADER =
      "kunci_pegawai;nip;nama;status;tmt_status;unit_kode;unit_nama;jabatan;atasan\n";

  @Inject private PeopleImport imports;
  @Inject private ImportApplying applying;
  @Inject private JobWork jobs;
  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private Database database;
  @Inject private UserTransaction transaction;

  private String tag;
  private int serial;

  @BeforeEach
  void administer() {
    acting.person(testPeople.pns("Administrator Impor", "BKPSDM_ADMIN"));
    tag = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    serial = Math.floorMod(tag.hashCode(), 40_000);
  }

  @Test
  @DisplayName("A dry run writes nothing; confirming writes the good rows and leaves the bad ones")
  void dryRunWritesNothing() {
    UUID dryRun = read(HEADER + row(1, tag + "-2") + row(2, "") + "X;1;Y;PNS;2020-01-01;U;;;\n");

    assertThat(imports.view(dryRun).totals()).isEqualTo(new Totals(2, 0, 0, 1, 1, 0));
    assertThat(written()).isZero();

    imports.confirm(dryRun);
    assertThat(settled(dryRun).state()).isEqualTo(ImportState.DONE);
    assertThat(written()).isEqualTo(2);
    assertThat(number("supervisor_id IS NOT NULL")).isEqualTo(1);
    assertThat(imports.rows(dryRun, Kind.REJECTED, 0, 10)).hasSize(1);
    assertThat(imports.rows(dryRun, Kind.NEW, 0, 10)).as("forgotten once taken").isEmpty();
  }

  @Test
  @DisplayName("The second import of the same file changes nothing")
  void secondImportChangesNothing() {
    String file = HEADER + row(1, "") + row(2, tag + "-1");
    imports.confirm(read(file));
    settled(imports.latest().orElseThrow().uuid());

    assertThat(imports.view(read(file)).totals()).isEqualTo(new Totals(0, 0, 2, 0, 0, 0));
  }

  @Test
  @DisplayName("More rows than one query carries are read and written whole")
  void manyRows() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 1; i <= 1_100; i++) {
      file.append(row(i, i == 1 ? "" : tag + "-1"));
    }
    UUID dryRun = read(file.toString());
    imports.confirm(dryRun);
    assertThat(settled(dryRun).state()).isEqualTo(ImportState.DONE);
    assertThat(written()).isEqualTo(1_100);
  }

  @Test
  @DisplayName("While one import runs, another of the same city is refused (IMPORT_RUNNING)")
  void oneAtATime() {
    UUID running = read(HEADER + row(1, ""));
    sql(
        "UPDATE people_import SET state = 'APPLYING', running_for = institution_id WHERE id = ?",
        running);
    byte[] other = (HEADER + row(2, "")).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> imports.start("lain.csv", other))
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("IMPORT_RUNNING"));

    sql("UPDATE people_import SET state = 'READY', running_for = NULL WHERE id = ?", running);
    imports.discard(running);
    assertThatThrownBy(() -> imports.confirm(running)).isInstanceOf(Conflict.class);
  }

  @Test
  @DisplayName("When the transaction fails, nothing of an import is written")
  void rollbackLeavesNothing() throws Exception {
    UUID dryRun = read(HEADER + row(1, "") + row(2, tag + "-1"));

    transaction.begin();
    assertThat(applying.apply(imports.view(dryRun))).isTrue();
    assertThat(written()).isEqualTo(2);
    transaction.rollback();

    assertThat(written()).isZero();
    assertThat(imports.view(dryRun).state()).isEqualTo(ImportState.READY);
  }

  @Test
  @DisplayName("When people changed since the dry run, the new result is shown instead of written")
  void looksAgainWhenTheRegisterMoved() {
    UUID dryRun = read(HEADER + row(1, "") + row(2, ""));
    sql("UPDATE people_import SET rows_new = 1, rows_changed = 1 WHERE id = ?", dryRun);
    imports.confirm(dryRun);

    ImportView again = settled(dryRun);
    assertThat(again.state()).isEqualTo(ImportState.READY);
    assertThat(again.problem()).isEqualTo("CHANGED_SINCE");
    assertThat(again.totals().rowsNew()).isEqualTo(2);
    assertThat(written()).isZero();
  }

  @Test
  @DisplayName("A broken file fails with its line; nobody but an administrator may import")
  void refusesClearly() {
    ImportView broken = imports.view(read(HEADER + "K;\"1;Sari\n"));
    assertThat(broken.state()).isEqualTo(ImportState.FAILED);
    assertThat(broken.problem()).isEqualTo("QUOTE");
    assertThat(broken.problemDetail()).isEqualTo("2");
    assertThatThrownBy(() -> imports.start("x.csv", new byte[0])).isInstanceOf(InvalidInput.class);

    acting.person(testPeople.pns("Bukan Administrator"));
    assertThatThrownBy(() -> imports.start("x.csv", new byte[1])).isInstanceOf(NotPermitted.class);
  }

  private String row(int n, String supervisor) {
    int unique = serial * 100 + n;
    return String.format(
        "%s-%d;%04d0%d%02d%04d0%d1%03d;Pegawai %d;PNS;2024-03-01;%s;Unit %s;Pelaksana;%s\n",
        tag,
        n,
        1960 + n % 40,
        1 + n / 40 % 9,
        1 + n / 360 % 28,
        2000 + serial % 25,
        1 + serial / 25 % 9,
        (unique / 7) % 1000,
        n,
        tag,
        tag,
        supervisor);
  }

  private UUID read(String file) {
    UUID uuid = imports.start("uji.csv", file.getBytes(StandardCharsets.UTF_8));
    settled(uuid);
    return uuid;
  }

  /** The import once no job works on it; helps with the queue instead of waiting idly. */
  private ImportView settled(UUID uuid) {
    Instant patience = Instant.now().plusSeconds(60);
    ImportView view = imports.view(uuid);
    while (view.state().isRunning() && Instant.now().isBefore(patience)) {
      jobs.one();
      view = imports.view(uuid);
    }
    return view;
  }

  private int written() {
    return number("TRUE");
  }

  private int number(String condition) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT COUNT(*) FROM people_person WHERE personnel_key LIKE :key AND "
                            + condition)
                    .bind("key", tag + "-%")
                    .mapTo(Integer.class)
                    .one());
  }

  private void sql(String update, UUID uuid) {
    long id = imports.view(uuid).id();
    database.jdbi().useHandle(handle -> handle.execute(update, id));
  }
}
