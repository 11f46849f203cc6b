package id.corpu.search.application;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what is found by kind. */
final class KindCounts extends SimpleCollector {

  private final Map<String, Long> counts = new TreeMap<>();
  private SortedDocValues kinds;

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    kinds = DocValues.getSorted(context.reader(), IndexFields.KIND);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (kinds.advanceExact(doc)) {
      counts.merge(kinds.lookupOrd(kinds.ordValue()).utf8ToString(), 1L, Long::sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  Map<String, Long> counts() {
    return counts;
  }
}
