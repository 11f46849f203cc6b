package id.corpu.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianTextTest {

  @ParameterizedTest
  @CsvSource({
    "pelayanan,layan",
    "melayani,layan",
    "dilayani,layan",
    "layanan,layan",
    "terlayani,layan",
    "menulis,tulis",
    "penulisan,tulis",
    "memeriksa,periksa",
    "pemeriksaan,periksa",
    "kepegawaian,pegawai",
    "pegawai,pegawai",
    "memimpin,pimpin",
    "kepemimpinan,pimpin",
    "mengetahui,tahu",
    "pengetahuan,tahu",
    "penilaian,nilai",
    "menilai,nilai",
    "pelajaran,ajar",
    "pembelajaran,ajar",
    "mempelajari,ajar",
    "pengembangan,kembang",
    "menerbitkan,terbit",
    "memohon,mohon",
    "permohonan,mohon",
    "menyusun,susun",
    "perlindungan,lindung",
    "penghitungan,hitung",
    "terhitung,hitung",
    "mentoring,mentoring",
    "kompetensi,kompetensi",
    "diunggah,unggah",
    "menugaskan,tugas",
    "pribadinya,pribadi"
  })
  void findsTheRootOfAWord(String word, String root) throws IOException {
    assertThat(words(IndonesianText.forQuery(), word)).contains(root);
  }

  @Test
  void keepsTheWordAsWrittenBesideItsRoot() throws IOException {
    assertThat(words(IndonesianText.forQuery(), "Pelayanan")).containsExactly("pelayanan", "layan");
  }

  @Test
  void takesElearningAsOneWordHoweverItIsWritten() throws IOException {
    for (String spelling : List.of("e-learning", "E-Learning", "e learning", "elearning")) {
      assertThat(words(IndonesianText.forQuery(), spelling)).containsExactly("elearning");
    }
  }

  @Test
  void partsANumberFromItsUnit() throws IOException {
    assertThat(words(IndonesianText.forQuery(), "20JP")).containsExactly("20", "jp");
  }

  @Test
  void writesShortAndLongFormsIntoTheIndex() throws IOException {
    assertThat(words(IndonesianText.forIndex(), "jam pelajaran")).contains("jp", "jam", "ajar");
    assertThat(words(IndonesianText.forIndex(), "ASN")).contains("asn", "aparatur", "sipil");
    assertThat(words(IndonesianText.forIndex(), "Peraturan Wali Kota")).contains("perwali");
  }

  @Test
  void leavesUnknownWordsToTheRules() throws IOException {
    assertThat(words(IndonesianText.forQuery(), "berkemahan")).contains("kemah");
  }

  private static List<String> words(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    }
    return words;
  }
}
