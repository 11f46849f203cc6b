package id.corpu.search.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words that stand in the index: finishes unfinished ones and corrects mistyped ones. */
final class Vocabulary {

  private static final int MOST_NEIGHBOURS = 6;
  private static final int MOST_ENDINGS = 12;
  private static final int LOOKED_AT = 400;
  private static final int ONE_ERROR_FROM = 4;
  private static final int TWO_ERRORS_FROM = 8;

  private final IndexReader reader;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  private record Candidate(String word, float nearness, int things) {}

  /** Whether the word or one of its forms stands anywhere. */
  boolean knows(QueryWord word) throws IOException {
    if (reader.docFreq(new Term(IndexFields.VOCABULARY, word.written())) > 0) {
      return true;
    }
    for (String field : FieldWeights.EVERYWHERE.keySet()) {
      for (String form : word.forms(field)) {
        if (reader.docFreq(new Term(field, form)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Words at most one letter off from four letters on, two from eight (shorter ones would become
   * anything), nearest first; the first letter is taken as right.
   */
  List<String> neighbours(String word) throws IOException {
    int errors = word.length() < ONE_ERROR_FROM ? 0 : word.length() < TWO_ERRORS_FROM ? 1 : 2;
    Terms terms = MultiTerms.getTerms(reader, IndexFields.VOCABULARY);
    if (errors == 0 || terms == null) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    TermsEnum near =
        new FuzzyTermsEnum(terms, new Term(IndexFields.VOCABULARY, word), errors, 1, true);
    BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      found.add(new Candidate(term.utf8ToString(), nearness.getBoost(), near.docFreq()));
    }
    return best(found, MOST_NEIGHBOURS);
  }

  /** Words that begin so, the commonest first; the word itself is not among them. */
  List<String> endings(String beginning) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, IndexFields.VOCABULARY);
    if (beginning.length() < 2 || terms == null) {
      return List.of();
    }
    BytesRef prefix = new BytesRef(beginning);
    TermsEnum from = terms.iterator();
    List<Candidate> found = new ArrayList<>();
    if (from.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
      BytesRef term = from.term();
      while (term != null && StringHelper.startsWith(term, prefix) && found.size() < LOOKED_AT) {
        found.add(new Candidate(term.utf8ToString(), 1, from.docFreq()));
        term = from.next();
      }
    }
    found.removeIf(candidate -> candidate.word().equals(beginning));
    return best(found, MOST_ENDINGS);
  }

  private static List<String> best(List<Candidate> found, int most) {
    return found.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::nearness)
                .thenComparingInt(Candidate::things)
                .reversed()
                .thenComparing(Candidate::word))
        .limit(most)
        .map(Candidate::word)
        .toList();
  }
}
