package id.corpu.platform.jobs;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** How much work waits, for screens that show whether the portal keeps up. */
@ApplicationScoped
public class JobBacklog {

  private Database database;

  protected JobBacklog() {}

  @Inject
  public JobBacklog(Database database) {
    this.database = database;
  }

  /**
   * Jobs of one kind.
   *
   * @param oldest since when the first of them is due; in the future when it was postponed
   */
  public record Waiting(String kind, long jobs, Instant oldest) {}

  /** Jobs that are not done yet, by kind. */
  public List<Waiting> waiting() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT kind, COUNT(*) AS jobs, MIN(due_at) AS oldest FROM platform_job"
                            + " GROUP BY kind ORDER BY kind")
                    .map(
                        (row, context) ->
                            new Waiting(
                                row.getString("kind"),
                                row.getLong("jobs"),
                                SqlTypes.toInstant(row.getObject("oldest", LocalDateTime.class))))
                    .list());
  }
}
