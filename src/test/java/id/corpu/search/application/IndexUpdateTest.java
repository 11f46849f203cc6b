package id.corpu.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.search.SearchDocument;
import id.corpu.search.SearchQuery;
import id.corpu.search.SearchSource;
import id.corpu.search.SearchText;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class IndexUpdateTest {

  private static final Instant NINE = Instant.parse("2026-11-22T02:00:00Z");

  private final Map<String, String> articles = new TreeMap<>();
  private final List<ChangeFeed.Row> committed = new ArrayList<>();
  private Instant now = NINE;
  private String origin = "kota";

  private final ChangeFeed feed =
      new ChangeFeed() {
        @Override
        Instant now() {
          return now;
        }

        @Override
        List<Row> since(Instant from) {
          return committed.stream().filter(row -> !row.changedAt().isBefore(from)).toList();
        }

        @Override
        String origin() {
          return origin;
        }
      };

  private final Sources sources =
      new Sources() {
        @Override
        Stream<SearchSource> each() {
          return Stream.of(new Articles());
        }
      };

  private final LuceneIndex index;
  private final IndexUpdate update;

  IndexUpdateTest() throws IOException {
    index = new LuceneIndex(new ByteBuffersDirectory());
    update = new IndexUpdate(index, feed, sources);
  }

  @Test
  void buildsWhatItHasNeverSeenAndThenFollows() throws IOException {
    articles.put("satu", "mentoring");
    assertThat(update.canFollow()).isFalse();
    update.build();
    assertThat(found("mentoring")).isEqualTo(1);

    articles.put("dua", "mentoring");
    change(1, "dua", now);
    assertThat(update.follow()).isTrue();
    assertThat(update.follow()).isFalse();
    assertThat(found("mentoring")).isEqualTo(2);
  }

  @Test
  void seesARowThatWasWrittenEarlierButCommittedLater() throws IOException {
    update.build();
    articles.put("cepat", "seminar");
    change(2, "cepat", now.plusSeconds(1));
    now = now.plusSeconds(2);
    update.follow();

    articles.put("lambat", "seminar");
    change(1, "lambat", NINE);
    now = now.plus(Duration.ofMinutes(10));
    assertThat(update.follow()).isTrue();
    assertThat(found("seminar")).isEqualTo(2);
  }

  @Test
  void removesWhatIsWithdrawn() throws IOException {
    articles.put("satu", "magang");
    update.build();
    articles.clear();
    change(1, "satu", now);
    update.follow();
    assertThat(found("magang")).isZero();
  }

  @Test
  void followsAfterARestartButNotAnotherDatabaseOrALongAbsence() throws IOException {
    update.build();
    assertThat(new IndexUpdate(index, feed, sources).canFollow()).isTrue();

    origin = "kota lain";
    assertThat(new IndexUpdate(index, feed, sources).canFollow()).isFalse();

    origin = "kota";
    now = now.plus(ChangeFeed.KEPT);
    assertThat(new IndexUpdate(index, feed, sources).canFollow()).isFalse();
  }

  private void change(long id, String key, Instant at) {
    committed.add(new ChangeFeed.Row(id, "article", key, at));
  }

  private long found(String word) throws IOException {
    SearchQuery asked = new SearchQuery(word, Set.of(), 1, "id");
    Visibility reader = new Visibility(1, Set.of());
    return index.read(s -> new IndexReading().find(s, asked, reader, true)).total();
  }

  private final class Articles implements SearchSource {

    @Override
    public String kind() {
      return "article";
    }

    @Override
    public Stream<SearchDocument> all() {
      return articles.keySet().stream().map(key -> byKey(key).orElseThrow());
    }

    @Override
    public Optional<SearchDocument> byKey(String key) {
      return Optional.ofNullable(articles.get(key))
          .map(
              title ->
                  new SearchDocument(
                      "article",
                      key,
                      "/" + key,
                      List.of(SearchText.indonesian(title, "", "")),
                      Set.of(),
                      null,
                      Set.of(),
                      1f));
    }
  }
}
