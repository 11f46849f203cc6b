package id.corpu.people.domain.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of the import file, in the order of the template. */
public enum ImportColumn {
  /** The personnel system's own key of the person; never changes. */
  KEY(true, "kunci_pegawai"),
  /** NIP or NI PPPK. */
  NUMBER(true, "nip", "nomor", "nip_nomor"),
  NAME(true, "nama"),
  /** PNS or PPPK. */
  STATUS(true, "status"),
  /** First day of the status. */
  STATUS_FROM(true, "tmt_status"),
  /** First day of a PPPK's agreement; empty means the first day of the status. */
  CONTRACT_START(false, "mulai_kontrak"),
  UNIT_CODE(true, "unit_kode"),
  /** Empty leaves the unit's name as it is. */
  UNIT_NAME(false, "unit_nama"),
  /** Code of the unit above; empty leaves it where it is. */
  UNIT_PARENT(false, "unit_induk"),
  POSITION(false, "jabatan"),
  POSITION_KIND(false, "jenis_jabatan"),
  /** Number or key of the direct supervisor. */
  SUPERVISOR(false, "atasan"),
  EMAIL(false, "surel"),
  /** ya or tidak; empty means ya. */
  ACTIVE(false, "aktif");

  private final boolean required;
  private final List<String> headings;

  ImportColumn(boolean required, String... headings) {
    this.required = required;
    this.headings = List.of(headings);
  }

  /** Whether the file must have the column. */
  public boolean required() {
    return required;
  }

  /** The heading in the template. */
  public String heading() {
    return headings.get(0);
  }

  /** The column under a heading, written in any case and with spaces, slashes or dots. */
  public static Optional<ImportColumn> under(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s./-]+", "_");
    return Arrays.stream(values()).filter(c -> c.headings.contains(plain)).findFirst();
  }
}
