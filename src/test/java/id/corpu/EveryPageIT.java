package id.corpu;

import id.corpu.testing.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that a person can open, at a desk in the light and on a small phone in the dark: it
 * answers, axe finds nothing, nothing scrolls sideways, the console stays silent.
 */
class EveryPageIT {

  private static final String ASN = "sari@demo.corpu";
  private static final String SUPERVISOR = "budi@demo.corpu";
  private static final String UNIT_HEAD = "ratna@demo.corpu";
  private static final String COACH = "yohanes@demo.corpu";
  private static final String CURATOR = "made@demo.corpu";
  private static final String ADMINISTRATOR = "dewi@demo.corpu";
  private static final String CLO = "hasan@demo.corpu";
  private static final String LRS_ADMINISTRATOR = "fitri@demo.corpu";

  static Stream<Arguments> pages() {
    return Stream.of(
            of(
                ASN,
                "/",
                "/katalog",
                "/kursus/standar-pelayanan-publik",
                "/jp",
                "/coaching",
                "/pengetahuan",
                "/pengetahuan/e-learning",
                "/cari?q=pelayanan",
                "/cari?q=zzzzqqq",
                "/sertifikat",
                "/profil"),
            of(SUPERVISOR, "/staf"),
            of(UNIT_HEAD, "/dasbor"),
            of(COACH, "/coaching", "/coaching/baru"),
            of(CURATOR, "/kelola/pengetahuan"),
            of(
                ADMINISTRATOR,
                "/kelola/orang",
                "/kelola/orang/impor",
                "/kelola/unit",
                "/kelola/lembaga",
                "/kelola/jp",
                "/kelola/audit",
                "/kelola/sertifikat"),
            of(CLO, "/dasbor", "/dasbor/orang?tercapai=tidak&urut=LEAST_COUNTED"),
            of(LRS_ADMINISTRATOR, "/lrs/kredensial"))
        .flatMap(List::stream);
  }

  private static List<Arguments> of(String email, String... paths) {
    return Stream.of(paths).map(path -> Arguments.of(email, path)).toList();
  }

  @ParameterizedTest(name = "{1} for {0} at a desk")
  @MethodSource("pages")
  @DisplayName("a page at a desk")
  void atADesk(String email, String path) {
    try (Visit visit = Visit.by(email)) {
      visit.open(path);
      visit.picture("desk" + fileName(path)).accessible();
    }
  }

  @ParameterizedTest(name = "{1} for {0} on a phone in the dark")
  @MethodSource("pages")
  @DisplayName("a page on a phone")
  void onAPhone(String email, String path) {
    try (Visit visit = Visit.byPhone(email)) {
      visit.open(path);
      visit.picture("phone" + fileName(path)).accessible();
    }
  }

  private static String fileName(String path) {
    return path.replaceAll("[^a-z0-9]+", "-");
  }
}
