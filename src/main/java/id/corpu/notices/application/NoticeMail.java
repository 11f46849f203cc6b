package id.corpu.notices.application;

import id.corpu.notices.domain.MailChoice;
import id.corpu.people.Correspondent;
import id.corpu.people.Correspondents;
import id.corpu.platform.i18n.Formats;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.jobs.JobHandler;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;

/**
 * Sends one person one mail with what no mail has said yet. A mail that the server took is not sent
 * again: the rows are marked in the transaction of the job, right after the server's answer.
 */
@ApplicationScoped
@OpenUseCase("runs by the clock, and when something is told to who wants mail at once")
public class NoticeMail implements JobHandler {

  static final String KIND = "notices.mail";

  /** A mail has no more than this; the rest stands on the page. */
  private static final int MOST_TOLD = 50;

  private static final String UNTOLD =
      NoticeRows.SELECT
          + " WHERE person_id = :person AND mailed_at IS NULL AND read_at IS NULL"
          + " ORDER BY id DESC LIMIT :limit";

  private Database database;
  private Correspondents correspondents;
  private Post post;
  private Texts texts;
  private Clock clock;
  private String baseUrl;

  protected NoticeMail() {}

  @Inject
  public NoticeMail(
      Database database,
      Correspondents correspondents,
      Post post,
      Texts texts,
      Clock clock,
      @ConfigProperty(name = "corpu.base-url") String baseUrl) {
    this.database = database;
    this.correspondents = correspondents;
    this.post = post;
    this.texts = texts;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void work(String key) {
    long person = Long.parseLong(key);
    if (!post.isOpen()) {
      return;
    }
    try (Handle handle = database.jdbi().open()) {
      for (Correspondent to : correspondents.of(List.of(person))) {
        if (wantsMail(handle, person)) {
          write(handle, to);
        }
      }
      done(handle, person);
    }
  }

  private void write(Handle handle, Correspondent to) {
    List<ToldNotice> news =
        handle
            .createQuery(UNTOLD)
            .bind("person", to.personId())
            .bind("limit", MOST_TOLD)
            .map((row, context) -> NoticeRows.told(row, texts, to.language()))
            .list();
    if (news.isEmpty()) {
      return;
    }
    try {
      post.send(to.email(), text(to, "mail.subject", news.size(), to.city()), body(to, news));
    } catch (MessagingException e) {
      throw new IllegalStateException("the mail server did not take a mail", e);
    }
  }

  private String body(Correspondent to, List<ToldNotice> news) {
    String list =
        news.stream()
            .map(
                one ->
                    "- "
                        + one.text()
                        + "\n  "
                        + Formats.moment(one.createdAt(), to.zone(), to.language())
                        + "\n  "
                        + baseUrl
                        + one.path())
            .collect(Collectors.joining("\n\n"));
    return text(to, "mail.greeting", to.name())
        + "\n\n"
        + list
        + "\n\n"
        + text(to, "mail.foot", baseUrl + "/pemberitahuan")
        + "\n";
  }

  private String text(Correspondent to, String key, Object... arguments) {
    return texts.text("notices", to.language(), key, arguments);
  }

  private static boolean wantsMail(Handle handle, long person) {
    return handle
        .createQuery("SELECT choice FROM notices_mail WHERE person_id = :person")
        .bind("person", person)
        .mapTo(String.class)
        .findOne()
        .map(MailChoice::valueOf)
        .filter(choice -> choice == MailChoice.NEVER)
        .isEmpty();
  }

  private void done(Handle handle, long person) {
    handle
        .createUpdate(
            "UPDATE notices_notice SET mailed_at = :now WHERE person_id = :person AND mailed_at IS NULL")
        .bind("now", clock.instant())
        .bind("person", person)
        .execute();
    handle
        .createUpdate(
            "INSERT INTO notices_mail (person_id, last_at) VALUES (:person, :now)"
                + " ON DUPLICATE KEY UPDATE last_at = VALUES(last_at)")
        .bind("now", clock.instant())
        .bind("person", person)
        .execute();
  }
}
