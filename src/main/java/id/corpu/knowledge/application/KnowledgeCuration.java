package id.corpu.knowledge.application;

import id.corpu.knowledge.KnowledgeStage;
import id.corpu.knowledge.KnowledgeStages;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The curators' view of the repository: what stands at which stage, what must be read again. */
@ApplicationScoped
@Requires(value = Permission.CURATE_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
public class KnowledgeCuration {

  public static final int PAGE_SIZE = 25;

  private static final String FROM =
      " FROM knowledge_asset WHERE institution_id = :institution"
          + " AND (:stage = '' OR stage = :stage)";
  private static final String ROWS =
      "SELECT id, slug, title, kind, stage, state, owner_unit, review_by, applied_count"
          + FROM
          + " ORDER BY state = 'WITHDRAWN', review_by, title LIMIT :from, :size";

  private Database database;
  private CurrentUser currentUser;
  private KnowledgeStages stages;
  private Clock clock;

  protected KnowledgeCuration() {}

  @Inject
  public KnowledgeCuration(
      Database database, CurrentUser currentUser, KnowledgeStages stages, Clock clock) {
    this.database = database;
    this.currentUser = currentUser;
    this.stages = stages;
    this.clock = clock;
  }

  /** A page of assets with their number. */
  public record Page(List<AssetRow> rows, long total) {}

  /**
   * Assets by the day on which they are to be read again, the most overdue first; withdrawn ones
   * last.
   *
   * @param stage name of a stage, or empty for all
   * @param page from 1
   */
  public Page list(String stage, int page) {
    Account curator = currentUser.get();
    LocalDate today = LocalDate.now(clock.withZone(curator.zone()));
    int from = (Math.max(1, Math.min(page, 1000)) - 1) * PAGE_SIZE;
    return database
        .jdbi()
        .withHandle(
            handle ->
                new Page(
                    handle
                        .createQuery(ROWS)
                        .bind("institution", curator.institutionId())
                        .bind("stage", stage)
                        .bind("from", from)
                        .bind("size", PAGE_SIZE)
                        .map((row, context) -> row(row, today))
                        .list(),
                    handle
                        .createQuery("SELECT COUNT(*)" + FROM)
                        .bind("institution", curator.institutionId())
                        .bind("stage", stage)
                        .mapTo(Long.class)
                        .one()));
  }

  /** How many assets stand at each stage, withdrawn ones left out. */
  public Map<KnowledgeStage, Long> stages() {
    return stages.count(currentUser.get().institutionId());
  }

  private static AssetRow row(ResultSet row, LocalDate today) throws SQLException {
    LocalDate reviewBy = row.getObject("review_by", LocalDate.class);
    return new AssetRow(
        row.getLong("id"),
        row.getString("slug"),
        row.getString("title"),
        row.getString("kind"),
        row.getString("stage"),
        row.getString("state"),
        row.getString("owner_unit"),
        reviewBy,
        reviewBy.isBefore(today),
        row.getInt("applied_count"));
  }
}
