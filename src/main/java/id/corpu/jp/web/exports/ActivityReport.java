package id.corpu.jp.web.exports;

import id.corpu.jp.application.board.ActivityRow;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The report of activities that Denpasar 2/2023 Lampiran 3 lays out, a table for each unit with
 * room for the signature of its head. The rank, which the portal does not keep, is left empty for
 * whoever signs, and so are numbers and organisers that nobody has told.
 */
final class ActivityReport {

  private final Sheet sheet;
  private final RecapWords words;
  private String unit;
  private int number;

  private ActivityReport(Sheet sheet, RecapWords words) {
    this.sheet = sheet;
    this.words = words;
  }

  static void write(OutputStream out, RecapWords words, SomeAtATime.Parts<ActivityRow> rows)
      throws IOException {
    try (Sheet sheet =
        new Sheet(
            out,
            words.say("report.sheet"),
            6,
            34,
            16,
            22,
            18,
            34,
            36,
            44,
            20,
            26,
            26,
            11,
            13,
            26)) {
      ActivityReport report = new ActivityReport(sheet, words);
      rows.each(report::row);
      report.sign();
    }
  }

  private void row(ActivityRow row) throws IOException {
    if (!row.unit().equals(unit)) {
      sign();
      head(row.unit());
    }
    number++;
    sheet.row(
        number,
        row.name(),
        row.type(),
        row.number(),
        null,
        row.position(),
        words.formAndPathway(row),
        row.title(),
        row.certificates(),
        null,
        row.organisers(),
        row.counted().value(),
        row.sex(),
        note(row));
  }

  private String note(ActivityRow row) {
    String times = row.entries() > 1 ? words.say("report.lines", row.entries()) : "";
    String abroad = row.international() ? words.words().say("scope.INTERNATIONAL") : "";
    return times.isEmpty() || abroad.isEmpty() ? times + abroad : times + ", " + abroad;
  }

  /** The form's own words stay Indonesian in every language: it is handed to the city. */
  private void head(String name) throws IOException {
    unit = name;
    number = 0;
    sheet.heading("Nama OPD", name);
    sheet.heading("Tahun", words.year());
    sheet.heading(
        "No",
        "Nama",
        "Status Kepegawaian",
        "NIP/NIPPPK",
        "Pangkat/Golongan",
        "Jabatan",
        "Jenis dan Jalur",
        "Nama Pengembangan Kompetensi",
        "No Sertifikat",
        "Instansi Penyelenggara",
        "Institusi Penyelenggara",
        "Jumlah JP",
        "Jenis Kelamin",
        "Keterangan");
  }

  private void sign() throws IOException {
    if (unit != null) {
      sheet.row();
      sheet.row(null, null, null, null, null, null, null, null, null, null, "Kepala OPD");
      sheet.row();
      sheet.row(null, null, null, null, null, null, null, null, null, null, "Nama:");
      sheet.row(null, null, null, null, null, null, null, null, null, null, "NIP:");
      sheet.row();
    }
  }
}
