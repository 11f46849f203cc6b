package id.corpu.search.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes a query apart into words. Signs mean nothing, so no query syntax can be smuggled in; the
 * number and length of words are bounded, so that nobody makes the index work for long.
 */
final class QueryWords {

  static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 40;
  private static final Set<String> LITTLE_WORDS =
      Set.of(
          "ada",
          "adalah",
          "agar",
          "akan",
          "anda",
          "apa",
          "apakah",
          "atau",
          "bagaimana",
          "bagi",
          "bahwa",
          "dalam",
          "dan",
          "dari",
          "dengan",
          "di",
          "ini",
          "itu",
          "jika",
          "juga",
          "kah",
          "kapan",
          "karena",
          "ke",
          "kita",
          "mana",
          "mengapa",
          "oleh",
          "pada",
          "para",
          "saya",
          "sebagai",
          "secara",
          "seperti",
          "siapa",
          "suatu",
          "tentang",
          "untuk",
          "yang",
          "a",
          "an",
          "and",
          "are",
          "at",
          "by",
          "do",
          "for",
          "how",
          "i",
          "in",
          "is",
          "it",
          "my",
          "of",
          "on",
          "or",
          "the",
          "to",
          "what",
          "why",
          "with");

  private final Analyzer indonesian = IndonesianText.forQuery();
  private final Analyzer english = new EnglishText();
  private final Analyzer written = IndonesianText.asWritten();

  /** The words that carry meaning, each once; all of them if there are only little ones. */
  List<QueryWord> of(String query) {
    List<String> all =
        tokens(written, query).stream()
            .filter(word -> word.length() <= LONGEST_WORD)
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    List<String> meaningful = all.stream().filter(word -> !LITTLE_WORDS.contains(word)).toList();
    return (meaningful.isEmpty() ? all : meaningful).stream().map(this::word).toList();
  }

  /** A word of the index or of a query with its forms. */
  QueryWord word(String word) {
    return new QueryWord(
        word,
        new LinkedHashSet<>(tokens(indonesian, word)),
        new LinkedHashSet<>(tokens(english, word)));
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(IndexFields.VOCABULARY, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
