package id.corpu.search.application;

import id.corpu.search.SearchDocument;
import id.corpu.search.SearchSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps an index equal to the database: builds it when it cannot be trusted, then follows. */
final class IndexUpdate {

  private static final Logger LOG = Logger.getLogger(IndexUpdate.class.getName());
  private static final String READ_UP_TO = "readUpTo";

  private final LuceneIndex index;
  private final ChangeFeed feed;
  private final Sources sources;

  /** Rows of the overlap that are worked off, with their times; only spares work. */
  private final Map<Long, Instant> done = new HashMap<>();

  private Instant readUpTo;

  IndexUpdate(LuceneIndex index, ChangeFeed feed, Sources sources) {
    this.index = index;
    this.feed = feed;
    this.sources = sources;
  }

  /** Whether the index was made by this version from this database, not too long ago. */
  boolean canFollow() {
    Map<String, String> note = index.note();
    Map<String, String> expected = note(Instant.EPOCH);
    boolean fits =
        expected.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(READ_UP_TO))
            .allMatch(entry -> entry.getValue().equals(note.get(entry.getKey())));
    if (!fits) {
      return false;
    }
    readUpTo = Instant.parse(note.get(READ_UP_TO));
    Duration away = Duration.between(readUpTo, feed.now());
    return away.compareTo(ChangeFeed.KEPT.minus(ChangeFeed.OVERLAP)) < 0;
  }

  /** Builds the index anew; searches see the old one until it is whole. */
  void build() throws IOException {
    Instant began = feed.now();
    done.clear();
    index.clear();
    for (SearchSource source : sources.each().toList()) {
      try (Stream<SearchDocument> things = source.all()) {
        index.put(things);
      }
    }
    readUpTo = began;
    index.commit(note(readUpTo));
    LOG.log(Level.INFO, "The search index is built");
  }

  /** Works off the changes that have come in; true when there were any. */
  boolean follow() throws IOException {
    Instant now = feed.now();
    Instant from = readUpTo.minus(ChangeFeed.OVERLAP);
    List<ChangeFeed.Row> fresh =
        feed.since(from).stream().filter(row -> !done.containsKey(row.id())).toList();
    Map<String, ChangeFeed.Row> once = new LinkedHashMap<>();
    fresh.forEach(row -> once.put(IndexFields.idOf(row.kind(), row.docKey()), row));
    for (ChangeFeed.Row row : once.values()) {
      apply(row);
    }
    fresh.forEach(row -> done.put(row.id(), row.changedAt()));
    readUpTo = now;
    done.values().removeIf(at -> at.isBefore(now.minus(ChangeFeed.OVERLAP)));
    if (!fresh.isEmpty()) {
      index.commit(note(readUpTo));
    }
    return !fresh.isEmpty();
  }

  private void apply(ChangeFeed.Row row) throws IOException {
    Optional<SearchDocument> thing = sources.read(row.kind(), row.docKey());
    if (thing.isPresent()) {
      index.put(thing.stream());
    } else {
      index.remove(row.kind(), row.docKey());
    }
  }

  private Map<String, String> note(Instant upTo) {
    return Map.of(
        "format",
        IndexFields.FORMAT,
        "origin",
        feed.origin(),
        "kinds",
        sources.kinds(),
        READ_UP_TO,
        upTo.toString());
  }
}
