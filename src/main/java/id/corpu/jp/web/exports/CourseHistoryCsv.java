package id.corpu.jp.web.exports;

import id.corpu.jp.application.board.ActivityRow;
import id.corpu.platform.files.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Course history (riwayat kursus) for the personnel systems, under the field names of SIASN's
 * interface. Its hours are whole numbers: JP are rounded down, never up; {@code jpTerhitung} has
 * them exactly. Keys that only SIASN knows ({@code pnsOrangId} and the like) stay empty; {@code
 * nipBaru} says who it is.
 */
final class CourseHistoryCsv {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final List<String> FIELDS =
      List.of(
          "nipBaru",
          "nama",
          "instansiId",
          "institusiPenyelenggara",
          "jenisDiklatId",
          "jenisKursus",
          "jenisKursusSertipikat",
          "jumlahJam",
          "lokasiId",
          "namaKursus",
          "nomorSertipikat",
          "pnsOrangId",
          "tahunKursus",
          "tanggalKursus",
          "tanggalSelesaiKursus",
          "jpTerhitung");

  private CourseHistoryCsv() {}

  static void write(OutputStream out, RecapWords words, SomeAtATime.Parts<ActivityRow> rows)
      throws IOException {
    Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    csv.write(SafeCsv.line(FIELDS));
    rows.each(row -> csv.write(line(words, row)));
    csv.flush();
  }

  private static String line(RecapWords words, ActivityRow row) {
    String title = row.title().isEmpty() ? words.pathway(row) : row.title();
    return SafeCsv.line(
        List.of(
            row.number(),
            row.name(),
            "",
            row.organisers(),
            "",
            "",
            words.pathway(row),
            row.counted().value().setScale(0, RoundingMode.DOWN).toPlainString(),
            "",
            title,
            row.certificates(),
            "",
            words.yearText(),
            day(row.first()),
            day(row.last()),
            row.counted().toString()));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
