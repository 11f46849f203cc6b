package id.corpu.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.search.SearchDocument;
import id.corpu.search.SearchHit;
import id.corpu.search.SearchQuery;
import id.corpu.search.SearchResult;
import id.corpu.search.SearchText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexReadingTest {

  private static final Visibility SARI = new Visibility(1, Set.of("ASN", "READ_KNOWLEDGE"));
  private static final Visibility ADMIN = new Visibility(1, Set.of("ASN", "LRS_ADMIN"));
  private static final Visibility STRANGER = new Visibility(2, Set.of("ASN"));

  private final IndexReading reading = new IndexReading();
  private LuceneIndex index;

  @BeforeEach
  void writeIndex() throws IOException {
    index = new LuceneIndex(new ByteBuffersDirectory());
    index.put(
        Stream.of(
            thing(
                "course",
                "layanan",
                1L,
                Set.of(),
                "Standar pelayanan publik",
                "Petugas loket melayani warga dengan ramah."),
            thing(
                "knowledge",
                "melayani",
                null,
                Set.of(),
                "Melayani di loket",
                "Warga dilayani menurut urutan datang."),
            thing(
                "knowledge",
                "coaching",
                null,
                Set.of(),
                "Coaching",
                "Dua sesi dihitung setiap bulan. Setiap sesi bernilai 2 JP."),
            thing(
                "knowledge",
                "e-learning",
                null,
                Set.of(),
                "E-learning",
                "Paling banyak 3 JP sehari dari e-learning."),
            thing(
                "knowledge",
                "kompetensi",
                null,
                Set.of(),
                "Merencanakan kompetensi",
                "Standar kompetensi jabatan menjadi ukuran."),
            thing(
                "knowledge",
                "kunci",
                null,
                Set.of("LRS_ADMIN"),
                "Kredensial xAPI",
                "Kunci rahasia bagi alat luar."),
            thing(
                "rule",
                "perwali",
                null,
                Set.of(),
                "Peraturan Wali Kota 35/2023",
                "Dua puluh jam pelajaran setahun."),
            thing(
                "knowledge",
                "nakal",
                null,
                Set.of(),
                "Judul <script>alert('x')</script> nakal",
                "Isi <img src=x onerror=y> nakal & panjang.")));
    index.commit(Map.of());
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsMelayaniByPelayanan() throws IOException {
    assertThat(keys("pelayanan")).containsExactly("layanan", "melayani");
    assertThat(keys("dilayani")).contains("layanan", "melayani");
  }

  @Test
  void forgivesTypingErrorsAndNamesTheWordItTook() throws IOException {
    SearchResult result = find("kompetnsi");
    assertThat(result.hits()).extracting(SearchHit::key).containsExactly("kompetensi");
    assertThat(result.didYouMean()).isEqualTo("kompetensi");
    assertThat(keys("coching")).containsExactly("coaching");
  }

  @Test
  void finishesTheLastWord() throws IOException {
    assertThat(keys("standar kompe")).containsExactly("kompetensi");
    assertThat(find("standar kompe").didYouMean()).isNull();
  }

  @Test
  void knowsShortAndLongFormsAndSpellings() throws IOException {
    assertThat(keys("jp elearning")).containsExactly("e-learning");
    assertThat(keys("perwali 35/2023")).containsExactly("perwali");
    assertThat(keys("JP setahun")).containsExactly("perwali");
  }

  @Test
  void ranksThingsWithAllWordsAboveThingsWithSome() throws IOException {
    assertThat(keys("standar melayani warga loket ramah")).first().isEqualTo("layanan");
    assertThat(keys("warga loket")).containsExactlyInAnyOrder("layanan", "melayani");
  }

  @Test
  void showsWhatComesNearWhenNothingHasAllWords() throws IOException {
    SearchResult result = find("coaching kompetensi");
    assertThat(result.relaxed()).isTrue();
    assertThat(result.hits()).extracting(SearchHit::key).contains("coaching", "kompetensi");
  }

  @Test
  void ignoresLittleWords() throws IOException {
    assertThat(keys("bagaimana saya melayani di loket")).contains("melayani", "layanan");
    assertThat(find("bagaimana coaching").relaxed()).isFalse();
  }

  @Test
  void showsOnlyWhatTheReaderMaySee() throws IOException {
    assertThat(find("kredensial", SARI).total()).isZero();
    assertThat(find("kredensial", SARI).didYouMean()).isNull();
    assertThat(find("kredensial", ADMIN).total()).isEqualTo(1);
    assertThat(find("standar pelayanan", STRANGER).hits())
        .extracting(SearchHit::key)
        .doesNotContain("layanan");
  }

  @Test
  void countsByKindWhateverKindIsShown() throws IOException {
    SearchQuery asked = new SearchQuery("pelayanan", Set.of("course"), 1, "id");
    SearchResult result = index.read(s -> reading.find(s, asked, SARI, true));
    assertThat(result.hits()).extracting(SearchHit::key).containsExactly("layanan");
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.countByKind()).containsEntry("course", 1L).containsEntry("knowledge", 1L);
  }

  @Test
  void marksWhatWasFoundAndEscapesTheRest() throws IOException {
    SearchHit hit = find("nakal").hits().get(0);
    assertThat(hit.titleHtml()).contains("<mark>nakal</mark>").contains("&lt;script&gt;");
    assertThat(hit.snippetHtml())
        .contains("<mark>nakal</mark>")
        .contains("&lt;img")
        .contains("&amp;");
    assertThat(hit.titleHtml() + hit.snippetHtml())
        .doesNotContain("<script")
        .doesNotContain("<img");
    assertThat(find("pelayanan").hits().get(0).snippetHtml()).contains("<mark>melayani</mark>");
  }

  @Test
  void takesQuerySyntaxForWords() throws IOException {
    for (String hostile :
        List.of(
            "*",
            "*:*",
            "kind:knowledge",
            "title_id:/.*/",
            "a*b~9^99",
            "\"",
            "(((",
            "[* TO *]",
            "\\",
            "&&||!",
            "\u0000\uD800",
            "*aching")) {
      assertThat(find(hostile).hits()).extracting(SearchHit::key).doesNotContain("kunci");
    }
    assertThat(find("*:*").total()).isZero();
    assertThat(find("audience:LRS_ADMIN kredensial").total()).isZero();
  }

  @Test
  void cutsLongQueries() throws IOException {
    assertThat(new SearchQuery("a".repeat(5000), Set.of(), 1, "id").words()).hasSize(200);
    assertThat(
            new QueryWords().of("satu dua tiga ".repeat(50) + "x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11"))
        .hasSizeLessThanOrEqualTo(QueryWords.MOST_WORDS);
  }

  @Test
  void suggestsTitlesWhileTyping() throws IOException {
    List<SearchHit> hits = index.read(s -> reading.suggest(s, "standar pel", "id", SARI));
    assertThat(hits).extracting(SearchHit::key).containsExactly("layanan");
  }

  @Test
  void forgetsWhatIsRemovedAndReplacesWhatChanged() throws IOException {
    index.remove("knowledge", "coaching");
    index.put(Stream.of(thing("knowledge", "melayani", null, Set.of(), "Menyapa", "Salam.")));
    index.show();
    assertThat(find("coaching").total()).isZero();
    assertThat(keys("pelayanan")).containsExactly("layanan");
  }

  private List<String> keys(String words) throws IOException {
    return find(words).hits().stream().map(SearchHit::key).toList();
  }

  private SearchResult find(String words) throws IOException {
    return find(words, SARI);
  }

  private SearchResult find(String words, Visibility reader) throws IOException {
    SearchQuery asked = new SearchQuery(words, Set.of(), 1, "id");
    return index.read(searcher -> reading.find(searcher, asked, reader, true));
  }

  private static SearchDocument thing(
      String kind, String key, Long institution, Set<String> audience, String title, String text) {
    return new SearchDocument(
        kind,
        key,
        "/" + key,
        List.of(SearchText.indonesian(title, "Ringkasan", text)),
        Set.of(),
        institution,
        audience,
        1f);
  }
}
