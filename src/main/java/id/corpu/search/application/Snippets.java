package id.corpu.search.application;

import id.corpu.search.SearchHit;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Shows why a thing was found: its title and most telling sentences with the words marked. Stored
 * text is somebody's input: all of it is escaped, only the marks are markup.
 */
final class Snippets {

  private static final String MARK = "<mark>";
  private static final int LONGEST_TEXT = 100_000;
  private static final DefaultPassageFormatter ESCAPING =
      new DefaultPassageFormatter(MARK, "</mark>", " … ", true);
  private static final Analyzer ANALYZER = IndexFields.forQuery();

  private final UnifiedHighlighter highlighter;
  private final IndexSearcher searcher;
  private final Query marks;
  private final List<String> languages;

  /**
   * @param marks the words to mark
   * @param language the reader's; others are shown when a thing has no words in it
   */
  Snippets(IndexSearcher searcher, Query marks, String language) {
    this.searcher = searcher;
    this.marks = marks;
    this.languages =
        Stream.concat(Stream.of(language), IndexFields.LANGUAGES.stream()).distinct().toList();
    this.highlighter =
        UnifiedHighlighter.builder(searcher, ANALYZER)
            .withFormatter(ESCAPING)
            .withBreakIterator(Snippets::sentences)
            .withMaxNoHighlightPassages(0)
            .withWeightMatches(false) // words alone are marked
            .withHighlightPhrasesStrictly(false)
            .withHandleMultiTermQuery(false)
            .withMaxLength(LONGEST_TEXT)
            .build();
  }

  /** Sentences, which never run over the end of a line. */
  private static BreakIterator sentences() {
    return new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ROOT), '\n');
  }

  List<SearchHit> of(ScoreDoc[] found) throws IOException {
    if (found.length == 0) {
      return List.of();
    }
    Map<String, String[]> marked = marked(found);
    List<SearchHit> hits = new ArrayList<>(found.length);
    for (int i = 0; i < found.length; i++) {
      hits.add(hit(searcher.storedFields().document(found[i].doc), marked, i));
    }
    return hits;
  }

  private Map<String, String[]> marked(ScoreDoc[] found) throws IOException {
    int[] docs = Arrays.stream(found).mapToInt(doc -> doc.doc).toArray();
    List<String> fields = new ArrayList<>();
    for (String language : languages) {
      fields.add(IndexFields.TITLE + language);
      fields.add(IndexFields.SUMMARY + language);
      fields.add(IndexFields.TEXT + language);
    }
    int[] passages = fields.stream().mapToInt(Snippets::passages).toArray();
    return highlighter.highlightFields(fields.toArray(String[]::new), marks, docs, passages);
  }

  /** A title and a summary are shown whole as far as they are short; of a text two sentences. */
  private static int passages(String field) {
    return field.startsWith(IndexFields.TEXT) ? 2 : 4;
  }

  private SearchHit hit(Document thing, Map<String, String[]> marked, int i) {
    String shown =
        languages.stream()
            .filter(language -> thing.get(IndexFields.TITLE + language) != null)
            .findFirst()
            .orElse("id");
    String title = thing.get(IndexFields.TITLE + shown);
    return new SearchHit(
        thing.get(IndexFields.KIND),
        thing.get(IndexFields.KEY),
        thing.get(IndexFields.URL),
        title,
        markedOr(marked.get(IndexFields.TITLE + shown)[i], title),
        snippet(thing, marked, shown, i));
  }

  private String snippet(Document thing, Map<String, String[]> marked, String shown, int i) {
    String summary = thing.get(IndexFields.SUMMARY + shown);
    return Stream.concat(
            Stream.of(IndexFields.TEXT + shown, IndexFields.SUMMARY + shown),
            languages.stream().map(language -> IndexFields.TEXT + language))
        .map(field -> marked.get(field)[i])
        .filter(html -> html != null && html.contains(MARK))
        .findFirst()
        .orElseGet(() -> escape(summary));
  }

  /** The marked title, unless marking has cut sentences off. */
  private static String markedOr(String html, String plain) {
    boolean whole = html != null && html.replaceAll("</?mark>", "").equals(escape(plain));
    return whole ? html : escape(plain);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    if (text != null) {
      ESCAPING_ONLY.append(escaped, text);
    }
    return escaped.toString();
  }

  private static final Escaping ESCAPING_ONLY = new Escaping();

  /** The formatter's own escaping, so that plain and marked text are escaped alike. */
  private static final class Escaping extends DefaultPassageFormatter {
    Escaping() {
      super("", "", "", true);
    }

    void append(StringBuilder target, String text) {
      append(target, text, 0, text.length());
    }
  }
}
