package id.corpu.search.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.search.SearchMiss;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people looked for in vain. Kept are words, not people; and not words that could be a person:
 * a query with a NIP, telephone number or address of mail is dropped.
 */
@ApplicationScoped
class Misses {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 120;
  private static final Duration KEPT = Duration.ofDays(365);
  private static final Pattern PERSONAL = Pattern.compile("@|\\d[\\d .-]{6,}\\d");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}/-]+");
  private static final String UPSERT =
      "INSERT INTO search_miss (institution_id, words, times, last_seen)"
          + " VALUES (:institution, :words, 1, :now)"
          + " ON DUPLICATE KEY UPDATE times = times + 1, last_seen = VALUES(last_seen)";
  private static final String OFTEN =
      "SELECT words, times, last_seen FROM search_miss WHERE institution_id = :institution"
          + " AND last_seen >= :since ORDER BY times DESC, last_seen DESC LIMIT :limit";

  private Database database;
  private Clock clock;

  protected Misses() {}

  @Inject
  Misses(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  void note(long institutionId, String query) {
    String words = normalised(query);
    if (words.length() < SHORTEST || PERSONAL.matcher(query).find()) {
      return;
    }
    database
        .jdbi()
        .useHandle(
            h ->
                h.createUpdate(UPSERT)
                    .bind("institution", institutionId)
                    .bind("words", words)
                    .bind("now", clock.instant())
                    .execute());
  }

  List<SearchMiss> often(long institutionId, int limit) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(OFTEN)
                    .bind("institution", institutionId)
                    .bind("since", clock.instant().minus(KEPT))
                    .bind("limit", limit)
                    .map((row, context) -> miss(row))
                    .list());
  }

  private static SearchMiss miss(ResultSet row) throws SQLException {
    return new SearchMiss(
        row.getString("words"),
        row.getInt("times"),
        SqlTypes.toInstant(row.getObject("last_seen", LocalDateTime.class)));
  }

  /** Drops what nobody has asked for in a year. */
  @Transactional
  void forgetOld() {
    database
        .jdbi()
        .useHandle(
            h ->
                h.createUpdate("DELETE FROM search_miss WHERE last_seen < :limit")
                    .bind("limit", clock.instant().minus(KEPT))
                    .execute());
  }

  /** Lower case, signs gone, single spaces. */
  static String normalised(String query) {
    String words = NOT_WORDS.matcher(query.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }
}
