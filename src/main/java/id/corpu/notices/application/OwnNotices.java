package id.corpu.notices.application;

import id.corpu.notices.domain.MailChoice;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What everybody has been told, and how they want to be told by mail. */
@ApplicationScoped
@Requires(audit = Audit.REFUSALS)
public class OwnNotices {

  /** The bell says no more than this. */
  public static final int MOST_COUNTED = 99;

  private Database database;
  private CurrentUser currentUser;
  private Texts texts;
  private Clock clock;

  protected OwnNotices() {}

  @Inject
  public OwnNotices(Database database, CurrentUser currentUser, Texts texts, Clock clock) {
    this.database = database;
    this.currentUser = currentUser;
    this.texts = texts;
    this.clock = clock;
  }

  /** A page of the own notices, the newest first. */
  public List<ToldNotice> page(int offset, int limit, Locale language) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        NoticeRows.SELECT
                            + " WHERE person_id = :person ORDER BY id DESC LIMIT :limit OFFSET :offset")
                    .bind("person", own())
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> NoticeRows.told(row, texts, language))
                    .list());
  }

  public long count() {
    return number("SELECT COUNT(*) FROM notices_notice WHERE person_id = :person");
  }

  /** How many are new, counted up to one more than {@link #MOST_COUNTED}. */
  public int unread() {
    return (int)
        number(
            "SELECT COUNT(*) FROM (SELECT 1 FROM notices_notice WHERE person_id = :person"
                + " AND read_at IS NULL LIMIT "
                + (MOST_COUNTED + 1)
                + ") some");
  }

  /** What stands on the page is no longer new. */
  @Transactional
  public void readUpTo(long newest) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE notices_notice SET read_at = :now WHERE person_id = :person"
                            + " AND read_at IS NULL AND id <= :newest")
                    .bind("now", clock.instant())
                    .bind("person", own())
                    .bind("newest", newest)
                    .execute());
  }

  public MailChoice choice() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT choice FROM notices_mail WHERE person_id = :person")
                    .bind("person", own())
                    .mapTo(String.class)
                    .findOne())
        .map(MailChoice::valueOf)
        .orElse(MailChoice.DIGEST);
  }

  @Transactional
  @Requires
  public void choose(MailChoice choice) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO notices_mail (person_id, choice) VALUES (:person, :choice)"
                            + " ON DUPLICATE KEY UPDATE choice = VALUES(choice)")
                    .bind("person", own())
                    .bind("choice", choice.name())
                    .execute());
  }

  private long number(String sql) {
    return database
        .jdbi()
        .withHandle(
            handle -> handle.createQuery(sql).bind("person", own()).mapTo(Long.class).one());
  }

  private long own() {
    return currentUser.get().personId();
  }
}
