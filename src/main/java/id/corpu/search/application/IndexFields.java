package id.corpu.search.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The fields of an index entry and how their words are analysed. */
final class IndexFields {

  /** Changes whenever fields or analysis do, so that older indexes are built anew. */
  static final String FORMAT = "1";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String KEY = "key";
  static final String URL = "url";
  static final String INSTITUTION = "institution";
  static final String AUDIENCE = "audience";
  static final String BOOST = "boost";

  /** Every word as written, for unfinished and mistyped words. */
  static final String VOCABULARY = "vocabulary";

  static final String KEYWORDS = "keywords";
  static final String TITLE = "title_";
  static final String SUMMARY = "summary_";
  static final String TEXT = "text_";

  /** In {@link #INSTITUTION} and {@link #AUDIENCE}: no limit. */
  static final String EVERYBODY = "*";

  static final List<String> LANGUAGES = List.of("id", "en");

  private IndexFields() {}

  static String idOf(String kind, String key) {
    return kind + ':' + key;
  }

  static Analyzer forIndex() {
    return perField(IndonesianText.forIndex());
  }

  static Analyzer forQuery() {
    return perField(IndonesianText.forQuery());
  }

  private static Analyzer perField(Analyzer indonesian) {
    Analyzer english = new EnglishText();
    Map<String, Analyzer> byField = new HashMap<>();
    byField.put(VOCABULARY, IndonesianText.asWritten());
    for (String field : List.of(TITLE, SUMMARY, TEXT)) {
      byField.put(field + "en", english);
    }
    return new PerFieldAnalyzerWrapper(indonesian, byField);
  }
}
