package id.corpu.jp.domain.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of an attendance sheet; others are ignored. */
public enum SheetColumn {
  NIP(true, "nip", "nomor_induk_pegawai"),
  /** Held against the register, so that a mistyped number is noticed. */
  NAME(false, "nama", "nama_lengkap"),
  /** Takes the place of the number that the form gives to all. */
  CERTIFICATE(false, "nomor_sertifikat", "no_sertifikat"),
  /** Minutes a day; takes the place of the form's. */
  MINUTES(false, "menit", "menit_per_hari"),
  /** ya or tidak; empty means ya. */
  PRESENT(false, "hadir", "kehadiran"),
  /** Days of those of the class on which the person was there; empty means all. */
  DAYS(false, "tanggal_hadir", "hari_hadir");

  private final boolean required;
  private final List<String> headings;

  SheetColumn(boolean required, String... headings) {
    this.required = required;
    this.headings = List.of(headings);
  }

  /** Whether the sheet must have the column. */
  public boolean required() {
    return required;
  }

  /** The heading in the template. */
  public String heading() {
    return headings.get(0);
  }

  /** The column under a heading, written in any case and with spaces, slashes or dots. */
  public static Optional<SheetColumn> under(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s./-]+", "_");
    return Arrays.stream(values()).filter(c -> c.headings.contains(plain)).findFirst();
  }
}
