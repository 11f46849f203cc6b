package id.corpu.notices.application;

import id.corpu.notices.domain.DailyMail;
import id.corpu.people.Correspondent;
import id.corpu.people.Correspondents;
import id.corpu.platform.jobs.JobQueue;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Asks for the daily mail of everybody who has been told something since the last one. */
@ApplicationScoped
@OpenUseCase("runs by the clock")
public class DailyPost {

  private static final Logger LOG = Logger.getLogger(DailyPost.class.getName());
  private static final int EVERY_MINUTES = 10;
  private static final int AT_ONCE = 500;

  private static final String WITH_NEWS =
      "SELECT n.person_id, MAX(m.last_at) AS last_at FROM notices_notice n"
          + " LEFT JOIN notices_mail m ON m.person_id = n.person_id"
          + " WHERE n.mailed_at IS NULL AND n.person_id > :after"
          + " GROUP BY n.person_id ORDER BY n.person_id LIMIT :limit";

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private Database database;
  @Inject private Correspondents correspondents;
  @Inject private JobQueue jobs;
  @Inject private Post post;
  @Inject private Clock clock;

  private ScheduledFuture<?> schedule;

  void onReady(@Observes @Priority(800) DatabaseReady ready) {
    schedule =
        timer.scheduleWithFixedDelay(this::run, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (schedule != null) {
      schedule.cancel(false);
    }
  }

  private void run() {
    try {
      sweep();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The daily mail could not be asked for; trying again", e);
    }
  }

  /** Asks for the mails that are due, some hundred people at a time. */
  public void sweep() {
    if (!post.isOpen()) {
      return;
    }
    TreeMap<Long, Optional<Instant>> some = after(0);
    while (!some.isEmpty()) {
      ask(some);
      some = after(some.lastKey());
    }
  }

  private void ask(Map<Long, Optional<Instant>> withNews) {
    Instant now = clock.instant();
    List<String> due =
        correspondents.of(withNews.keySet()).stream()
            .filter(to -> DailyMail.isDue(now, to.zone(), withNews.get(to.personId())))
            .map(Correspondent::personId)
            .map(String::valueOf)
            .toList();
    jobs.enqueueAll(NoticeMail.KIND, due);
  }

  private TreeMap<Long, Optional<Instant>> after(long person) {
    TreeMap<Long, Optional<Instant>> found = new TreeMap<>();
    try (Handle handle = database.jdbi().open()) {
      handle
          .createQuery(WITH_NEWS)
          .bind("after", person)
          .bind("limit", AT_ONCE)
          .map(
              (row, context) ->
                  Map.entry(
                      row.getLong("person_id"),
                      Optional.ofNullable(
                          SqlTypes.toInstant(row.getObject("last_at", LocalDateTime.class)))))
          .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }
    return found;
  }
}
