package id.corpu.search.application;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Replaces a word by its known root and marks it as done, so that the rule-only stemmer behind it
 * takes only words whose root is not known.
 */
final class RootFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute done = addAttribute(KeywordAttribute.class);
  private final IndonesianRoots roots;

  RootFilter(TokenStream input, IndonesianRoots roots) {
    super(input);
    this.roots = roots;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!done.isKeyword()) {
      Optional<String> root = roots.of(term.toString());
      if (root.isPresent()) {
        term.setEmpty().append(root.get());
        done.setKeyword(true);
      }
    }
    return true;
  }
}
