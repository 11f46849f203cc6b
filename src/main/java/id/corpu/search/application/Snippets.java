package id.corpu.search.application;

import id.corpu.search.SearchHit;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
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

  /** Of title, text and summary: what is short is shown whole, of a text two sentences. */
  private static final int[] PASSAGES = {4, 2, 4};

  private static final DefaultPassageFormatter ESCAPING =
      new DefaultPassageFormatter(MARK, "</mark>", " … ", true);
  private static final Analyzer ANALYZER = IndexFields.forQuery();

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
  }

  /** Sentences, which never run over the end of a line. */
  private static BreakIterator sentences() {
    return new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ROOT), '\n');
  }

  List<SearchHit> of(ScoreDoc[] found) throws IOException {
    Map<Integer, Found> things = new LinkedHashMap<>();
    for (ScoreDoc doc : found) {
      things.put(doc.doc, new Found(searcher.storedFields().document(doc.doc)));
    }
    for (String language : languages) {
      mark(things, language);
    }
    return things.values().stream().map(Found::hit).toList();
  }

  /** Marks a language's words in the things that have not shown yet why they were found. */
  private void mark(Map<Integer, Found> things, String language) throws IOException {
    int[] docs =
        things.entrySet().stream()
            .filter(thing -> thing.getValue().mayShowMoreIn(language))
            .mapToInt(Map.Entry::getKey)
            .toArray();
    if (docs.length == 0) {
      return;
    }
    String[] fields = {
      IndexFields.TITLE + language, IndexFields.TEXT + language, IndexFields.SUMMARY + language
    };
    Map<String, String[]> marked =
        new OfLoaded(searcher, things).highlightFields(fields, marks, docs, PASSAGES.clone());
    for (int i = 0; i < docs.length; i++) {
      things
          .get(docs[i])
          .take(
              language,
              marked.get(fields[0])[i],
              marked.get(fields[1])[i],
              marked.get(fields[2])[i]);
    }
  }

  /** A found thing and what has been marked of it so far. */
  private final class Found {

    private final Document thing;
    private final String shown;
    private String title;
    private String snippet;

    Found(Document thing) {
      this.thing = thing;
      this.shown =
          languages.stream()
              .filter(l -> thing.get(IndexFields.TITLE + l) != null)
              .findFirst()
              .orElse("id");
      this.title = escape(thing.get(IndexFields.TITLE + shown));
    }

    boolean mayShowMoreIn(String language) {
      return (snippet == null || language.equals(shown))
          && (thing.get(IndexFields.TITLE + language) != null
              || thing.get(IndexFields.TEXT + language) != null);
    }

    void take(String language, String markedTitle, String markedText, String markedSummary) {
      if (language.equals(shown)) {
        title = markedOr(markedTitle, thing.get(IndexFields.TITLE + shown));
      }
      if (snippet == null) {
        snippet =
            Stream.of(markedText, markedSummary)
                .filter(html -> html != null && html.contains(MARK))
                .findFirst()
                .orElse(null);
      }
    }

    SearchHit hit() {
      return new SearchHit(
          thing.get(IndexFields.KIND),
          thing.get(IndexFields.KEY),
          thing.get(IndexFields.URL),
          thing.get(IndexFields.TITLE + shown),
          title,
          snippet == null ? escape(thing.get(IndexFields.SUMMARY + shown)) : snippet);
    }
  }

  /** A highlighter over things whose stored text is at hand: unpacking it twice costs the most. */
  private static final class OfLoaded extends UnifiedHighlighter {

    private final Map<Integer, Found> things;

    OfLoaded(IndexSearcher searcher, Map<Integer, Found> things) {
      super(
          UnifiedHighlighter.builder(searcher, ANALYZER)
              .withFormatter(ESCAPING)
              .withBreakIterator(Snippets::sentences)
              .withMaxNoHighlightPassages(0)
              .withWeightMatches(false) // words alone are marked
              .withHighlightPhrasesStrictly(false)
              .withHandleMultiTermQuery(false)
              .withMaxLength(LONGEST_TEXT));
      this.things = things;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> values = new ArrayList<>();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        Document thing = things.get(doc).thing;
        values.add(Arrays.stream(fields).map(thing::get).toArray(CharSequence[]::new));
      }
      return values;
    }
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
