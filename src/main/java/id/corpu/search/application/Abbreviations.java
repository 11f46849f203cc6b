package id.corpu.search.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Short and long forms that mean the same, such as JP and jam pelajaran. Both are written into the
 * index wherever one stands, so that a query needs to know neither.
 */
final class Abbreviations {

  private static final Map<String, String> LONG_FORMS =
      Map.ofEntries(
          Map.entry("jp", "jam pelajaran"),
          Map.entry("asn", "aparatur sipil negara"),
          Map.entry("pns", "pegawai negeri sipil"),
          Map.entry("pppk", "pegawai pemerintah dengan perjanjian kerja"),
          Map.entry("p3k", "pppk"),
          Map.entry("skp", "sasaran kinerja pegawai"),
          Map.entry("opd", "perangkat daerah"),
          Map.entry("diklat", "pendidikan dan pelatihan"),
          Map.entry("bimtek", "bimbingan teknis"),
          Map.entry("perwali", "peraturan wali kota"),
          Map.entry("perwal", "perwali"),
          Map.entry("walikota", "wali kota"),
          Map.entry("tangsel", "tangerang selatan"),
          Map.entry("pdp", "pelindungan data pribadi"),
          Map.entry("lokakarya", "workshop"),
          Map.entry("pelatihan", "training"));

  private Abbreviations() {}

  static SynonymMap map() {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    LONG_FORMS.forEach(
        (shorter, longer) -> {
          builder.add(new CharsRef(shorter), words(longer), true);
          builder.add(words(longer), new CharsRef(shorter), true);
        });
    builder.add(words("peraturan walikota"), new CharsRef("perwali"), true);
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharsRef words(String text) {
    return SynonymMap.Builder.join(text.split(" "), new CharsRefBuilder());
  }
}
