package id.corpu.search.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words of a query turned into what the index is asked. A thing with all the words stands above
 * every thing with some, so that one more word never hides what fewer words found first.
 */
final class WordPlan {

  /** Above every sum of word scores. */
  private static final float ALL_WORDS = 1000f;

  private static final float TIE = 0.2f;

  private final QueryWords analysis;
  private final Vocabulary vocabulary;
  private final Map<String, Float> fields;
  private final List<Query> perWord = new ArrayList<>();
  private final List<String> corrected = new ArrayList<>();
  private boolean correcting;

  /**
   * @param fields where to look, with weights
   */
  WordPlan(QueryWords analysis, Vocabulary vocabulary, Map<String, Float> fields) {
    this.analysis = analysis;
    this.vocabulary = vocabulary;
    this.fields = fields;
  }

  /**
   * Takes in the words of a query.
   *
   * @param guessing whether known words too may stand for their neighbours, as a last resort
   */
  WordPlan with(List<QueryWord> words, boolean guessing) throws IOException {
    for (int i = 0; i < words.size(); i++) {
      add(words.get(i), guessing, i == words.size() - 1);
    }
    return this;
  }

  private void add(QueryWord word, boolean guessing, boolean mayBeUnfinished) throws IOException {
    List<Query> ways = new ArrayList<>();
    addForms(ways, word, 1f);
    List<String> endings = mayBeUnfinished ? vocabulary.endings(word.written()) : List.of();
    endings.forEach(ending -> addForms(ways, asWritten(ending), FieldWeights.GUESSED));
    boolean unknown = endings.isEmpty() && !vocabulary.knows(word);
    List<String> neighbours =
        guessing || unknown ? vocabulary.neighbours(word.written()) : List.of();
    neighbours.forEach(near -> addForms(ways, analysis.word(near), FieldWeights.GUESSED));
    boolean corrects = unknown && !neighbours.isEmpty();
    correcting |= corrects;
    corrected.add(corrects ? neighbours.get(0) : word.written());
    perWord.add(new DisjunctionMaxQuery(ways, TIE));
  }

  private static QueryWord asWritten(String word) {
    return new QueryWord(word, Set.of(word), Set.of(word));
  }

  private void addForms(List<Query> ways, QueryWord word, float weight) {
    fields.forEach(
        (field, fieldWeight) -> {
          for (String form : word.forms(field)) {
            float exact = form.equals(word.written()) ? FieldWeights.WRITTEN : 1f;
            Query term = new TermQuery(new Term(field, form));
            ways.add(new BoostQuery(term, fieldWeight * exact * weight));
          }
        });
  }

  /** Things with at least so many of the words, within what the clause lets through. */
  Query query(int atLeast, Query within) {
    Query weighed =
        FunctionScoreQuery.boostByValue(
            someOf(atLeast), DoubleValuesSource.fromFloatField(IndexFields.BOOST));
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    whole.add(weighed, Occur.MUST);
    whole.add(within, Occur.FILTER);
    if (atLeast < perWord.size()) {
      Query all = new ConstantScoreQuery(someOf(perWord.size()));
      whole.add(new BoostQuery(all, ALL_WORDS), Occur.SHOULD);
    }
    return whole.build();
  }

  /** At least so many of the words, whoever may see it. */
  Query someOf(int atLeast) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    perWord.forEach(word -> words.add(word, Occur.SHOULD));
    words.setMinimumNumberShouldMatch(Math.min(atLeast, perWord.size()));
    return words.build();
  }

  /** All words up to two; of more, six in ten. */
  int usual() {
    return perWord.size() <= 2 ? perWord.size() : (perWord.size() * 6 + 9) / 10;
  }

  int size() {
    return perWord.size();
  }

  /** The query with unknown words corrected, or null when every word is known. */
  String correction() {
    return correcting ? String.join(" ", corrected) : null;
  }
}
