package id.corpu.search.application;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Indonesian words as the index keeps them: every word in lower case as written, and at the same
 * place its root, so that "pelayanan" finds "melayani" and yet prefers "pelayanan". "e-learning" is
 * one word, "20JP" are two; reduplications fall apart into their word.
 */
final class IndonesianText extends Analyzer {

  private static final Pattern SINGLE_LETTER_PREFIX =
      Pattern.compile(
          "\\b([eE])[-\u2010\u2011 ](?=(?i:learning|government|office|kinerja|mail)\\b)");
  private static final Pattern NUMBER_BEFORE_UNIT = Pattern.compile("(?<=\\d)(?=(?i:jp)\\b)");
  private static final IndonesianRoots ROOTS = IndonesianRoots.shipped();
  private static final SynonymMap ABBREVIATIONS = Abbreviations.map();

  private enum Form {
    EXPANDED,
    ROOTS,
    WRITTEN
  }

  private final Form form;

  private IndonesianText(Form form) {
    this.form = form;
  }

  /** For texts that are indexed: with long and short forms. */
  static Analyzer forIndex() {
    return new IndonesianText(Form.EXPANDED);
  }

  /** For words that are looked for: as they are. */
  static Analyzer forQuery() {
    return new IndonesianText(Form.ROOTS);
  }

  /** For the vocabulary: only the words as written, of any language. */
  static Analyzer asWritten() {
    return new IndonesianText(Form.WRITTEN);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    Reader joined = new PatternReplaceCharFilter(SINGLE_LETTER_PREFIX, "$1", reader);
    return new PatternReplaceCharFilter(NUMBER_BEFORE_UNIT, " ", joined);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return reader;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    if (form == Form.WRITTEN) {
      return new TokenStreamComponents(words, stream);
    }
    if (form == Form.EXPANDED) {
      stream = new FlattenGraphFilter(new SynonymGraphFilter(stream, ABBREVIATIONS, true));
    }
    stream = new RootFilter(new KeywordRepeatFilter(stream), ROOTS);
    stream = new RemoveDuplicatesTokenFilter(new IndonesianStemFilter(stream));
    return new TokenStreamComponents(words, stream);
  }
}
