package id.corpu.jp.web.exports;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.Policies;
import id.corpu.jp.application.board.ActivityRow;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.Switches;
import id.corpu.jp.web.Words;
import id.corpu.people.AsnType;
import id.corpu.platform.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the authorities ask for: Denpasar's activity report, the personnel system's courses. */
class AuthorityFormsTest {

  private static final ActivityRow SARI =
      row("Dinas Kesehatan", "Sari Rahayu", "Lokakarya", "5.75");
  private static final ActivityRow HOSTILE = row("Kecamatan", "@SUM(A1)", "\t+1", "2.00");

  @Test
  @DisplayName("the activity report has the form's fourteen fields and a table for each unit")
  void activityReport() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ActivityReport.write(out, words(), each(SARI, HOSTILE));

    OpenedSheet sheet = OpenedSheet.of(out.toByteArray(), 1);
    assertThat(sheet.texts())
        .containsSubsequence("No", "Nama", "Status Kepegawaian", "NIP/NIPPPK", "Pangkat/Golongan")
        .containsSubsequence("Instansi Penyelenggara", "Institusi Penyelenggara", "Jumlah JP")
        .containsSubsequence("Dinas Kesehatan", "Sari Rahayu", "PNS", "197912102006042008")
        .containsSubsequence(
            "Klasikal – Lokakarya (workshop)",
            "Lokakarya",
            "012/LAN/2025",
            "LAN",
            "P",
            "Kepala OPD",
            "Kecamatan");
    assertThat(sheet.numbers()).contains("5.75");
  }

  @Test
  @DisplayName("cells that a spreadsheet would run are disarmed in both forms")
  void formulas() throws Exception {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    ActivityReport.write(xlsx, words(), each(HOSTILE));
    OpenedSheet sheet = OpenedSheet.of(xlsx.toByteArray(), 1);
    assertThat(sheet.formulas()).isZero();
    assertThat(sheet.texts()).contains("'@SUM(A1)", "'\t+1");

    assertThat(csv(HOSTILE)).contains(";'@SUM(A1);").contains("\"'\t+1\"");
  }

  @Test
  @DisplayName("course hours for the personnel system are whole and never more than what counts")
  void courseHistory() throws Exception {
    String[] lines = csv(SARI).split("\r\n");
    assertThat(lines[0])
        .startsWith("nipBaru;nama;instansiId;institusiPenyelenggara;jenisDiklatId")
        .contains(
            "jumlahJam;lokasiId;namaKursus;nomorSertipikat;pnsOrangId;tahunKursus;tanggalKursus;tanggalSelesaiKursus");
    assertThat(lines[1])
        .isEqualTo(
            "197912102006042008;Sari Rahayu;;LAN;;;Lokakarya (workshop);5;;Lokakarya;012/LAN/2025;;2025;03-03-2025;04-03-2025;5.75");
  }

  @Test
  @DisplayName("of 4,000 people no more than 200 are read at once")
  void inParts() throws Exception {
    List<Long> people = LongStream.rangeClosed(1, 4_000).boxed().toList();
    List<Integer> sizes = new ArrayList<>();
    List<Long> written = new ArrayList<>();
    SomeAtATime.inParts(
            people,
            some -> {
              sizes.add(some.size());
              return some;
            })
        .each(written::add);
    assertThat(written).isEqualTo(people);
    assertThat(sizes).hasSize(20).containsOnly(200);
  }

  private static String csv(ActivityRow row) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CourseHistoryCsv.write(out, words(), each(row));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static SomeAtATime.Parts<ActivityRow> each(ActivityRow... rows) {
    return SomeAtATime.inParts(
        IntStream.range(0, rows.length).mapToObj(Long::valueOf).toList(),
        some -> some.stream().map(place -> rows[place.intValue()]).toList());
  }

  private static RecapWords words() {
    return new RecapWords(
        new Words(new Texts(), Texts.INDONESIAN),
        PolicyHistory.always(Policies.BLITAR, Switches.none()),
        2025);
  }

  private static ActivityRow row(String unit, String name, String title, String jp) {
    return new ActivityRow(
        unit,
        name,
        AsnType.PNS,
        "197912102006042008",
        "Perawat",
        "workshop",
        false,
        title,
        "012/LAN/2025",
        "LAN",
        LocalDate.of(2025, 3, 3),
        LocalDate.of(2025, 3, 4),
        1,
        Jp.of(jp));
  }
}
