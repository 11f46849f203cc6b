package id.corpu.search.application;

import id.corpu.search.SearchDocument;
import id.corpu.search.SearchText;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Writes a searchable thing as a Lucene document. */
final class IndexEntry {

  /** Offsets let snippets be cut without analysing the text again. */
  private static final FieldType MARKABLE = new FieldType(TextField.TYPE_STORED);

  private static final FieldType VOCABULARY = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    MARKABLE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    MARKABLE.freeze();
    VOCABULARY.setIndexOptions(IndexOptions.DOCS);
    VOCABULARY.setOmitNorms(true);
    VOCABULARY.freeze();
  }

  private IndexEntry() {}

  static Document of(SearchDocument thing) {
    Document entry = new Document();
    entry.add(
        new StringField(
            IndexFields.ID, IndexFields.idOf(thing.kind(), thing.key()), Field.Store.NO));
    entry.add(new StringField(IndexFields.KIND, thing.kind(), Field.Store.YES));
    entry.add(new SortedDocValuesField(IndexFields.KIND, new BytesRef(thing.kind())));
    entry.add(new StoredField(IndexFields.KEY, thing.key()));
    entry.add(new StoredField(IndexFields.URL, thing.url()));
    entry.add(new FloatDocValuesField(IndexFields.BOOST, thing.boost()));
    addReaders(entry, thing);
    String keywords = String.join("\n", thing.keywords());
    entry.add(new TextField(IndexFields.KEYWORDS, keywords, Field.Store.NO));
    entry.add(new Field(IndexFields.VOCABULARY, keywords, VOCABULARY));
    thing.texts().forEach(text -> addText(entry, text));
    return entry;
  }

  private static void addReaders(Document entry, SearchDocument thing) {
    String institution =
        thing.institutionId() == null ? IndexFields.EVERYBODY : thing.institutionId().toString();
    entry.add(new StringField(IndexFields.INSTITUTION, institution, Field.Store.NO));
    Set<String> audience =
        thing.audience().isEmpty() ? Set.of(IndexFields.EVERYBODY) : thing.audience();
    audience.forEach(who -> entry.add(new StringField(IndexFields.AUDIENCE, who, Field.Store.NO)));
  }

  private static void addText(Document entry, SearchText text) {
    add(entry, IndexFields.TITLE + text.language(), text.title());
    add(entry, IndexFields.SUMMARY + text.language(), text.summary());
    add(entry, IndexFields.TEXT + text.language(), text.text());
  }

  private static void add(Document entry, String field, String words) {
    if (!words.isBlank()) {
      entry.add(new Field(field, words, MARKABLE));
      entry.add(new Field(IndexFields.VOCABULARY, words, VOCABULARY));
    }
  }
}
