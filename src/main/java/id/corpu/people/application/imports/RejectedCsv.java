package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.Reason;
import id.corpu.people.domain.imports.RowOutcome;
import id.corpu.platform.files.SafeCsv;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rejected rows as a file to correct and send again: the template's columns, with line and
 * reasons in front, which a next import ignores.
 */
@ApplicationScoped
@Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
public class RejectedCsv {

  private PeopleImport imports;
  private Texts texts;

  protected RejectedCsv() {}

  @Inject
  public RejectedCsv(PeopleImport imports, Texts texts) {
    this.imports = imports;
    this.texts = texts;
  }

  /** The file's text, UTF-8 with a byte order mark for spreadsheets. */
  public String of(UUID uuid, Locale locale) {
    StringBuilder csv = new StringBuilder("\ufeff");
    List<String> header = new ArrayList<>(List.of("baris", "alasan"));
    Arrays.stream(ImportColumn.values()).map(ImportColumn::heading).forEach(header::add);
    csv.append(SafeCsv.line(header));
    for (StagedRow row : imports.rows(uuid, RowOutcome.Kind.REJECTED, 0, PeopleCsv.MOST_ROWS)) {
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(row.line()));
      cells.add(reasons(row, locale));
      for (ImportColumn column : ImportColumn.values()) {
        cells.add(row.cells().getOrDefault(column, ""));
      }
      csv.append(SafeCsv.line(cells));
    }
    return csv.toString();
  }

  /** The template: headings and one made-up person, PPPK, with everything filled in. */
  public String template() {
    List<String> header = Arrays.stream(ImportColumn.values()).map(ImportColumn::heading).toList();
    return "\ufeff"
        + SafeCsv.line(header)
        + SafeCsv.line(
            List.of(
                "SIMPEG-000001",
                "199009132024212014",
                "Nama Lengkap, S.Kom.",
                "PPPK",
                "2024-03-01",
                "2024-03-01",
                "DISKOMINFO",
                "Dinas Komunikasi dan Informatika",
                "",
                "Pranata Komputer Ahli Pertama",
                "FUNGSIONAL",
                "",
                "nama.lengkap@kota-contoh.go.id",
                "ya"));
  }

  /** All reasons of a row in plain words. */
  public String reasons(StagedRow row, Locale locale) {
    return row.reasons().stream()
        .map(reason -> text(reason, locale))
        .collect(Collectors.joining(" "));
  }

  private String text(Reason reason, Locale locale) {
    return texts.text("people", locale, "import.reason." + reason.code(), reason.detail());
  }
}
