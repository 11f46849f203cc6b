package id.corpu.search.application;

import id.corpu.search.SearchDocument;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * This node's index: one writer, searchers that see a change as soon as it is shown, and a note of
 * what the index was built from. Readers go on with what they have while it is built anew.
 */
final class LuceneIndex implements Closeable {

  private static final double WRITE_BUFFER_MB = 32;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  LuceneIndex(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(IndexFields.forIndex());
    config.setRAMBufferSizeMB(WRITE_BUFFER_MB);
    config.setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /** What was noted at the last {@link #commit}; empty for a new index. */
  Map<String, String> note() {
    Map<String, String> note = new HashMap<>();
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
    }
    return note;
  }

  void clear() throws IOException {
    writer.deleteAll();
  }

  /** Adds or replaces things. */
  void put(Stream<SearchDocument> things) throws IOException {
    for (SearchDocument thing : (Iterable<SearchDocument>) things::iterator) {
      writer.updateDocument(
          new Term(IndexFields.ID, IndexFields.idOf(thing.kind(), thing.key())),
          IndexEntry.of(thing));
    }
  }

  void remove(String kind, String key) throws IOException {
    writer.deleteDocuments(new Term(IndexFields.ID, IndexFields.idOf(kind, key)));
  }

  /** Lets searches see what was put and removed. */
  void show() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes it last, with a note of what it was built from. */
  void commit(Map<String, String> note) throws IOException {
    writer.setLiveCommitData(note.entrySet());
    writer.commit();
    show();
  }

  /** Something done with a searcher that stands still meanwhile. */
  interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.with(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }
}
