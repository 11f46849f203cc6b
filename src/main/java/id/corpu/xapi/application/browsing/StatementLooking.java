package id.corpu.xapi.application.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.application.AttachmentReading;
import id.corpu.xapi.domain.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One statement of the own institution, voided or not, with its attachments and references. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class StatementLooking {

  private static final int MOST_REFERRING = 20;
  private static final String ONE =
      "SELECT id, payload, voided, version FROM xapi_statement"
          + " WHERE store_id = :store AND statement_id = :id";
  private static final String REFERRING =
      "SELECT s.id, s.payload, s.voided FROM xapi_statement_ref r"
          + " JOIN xapi_statement s ON s.id = r.statement_key"
          + " WHERE r.store_id = :store AND r.target_id = :id ORDER BY r.statement_key DESC LIMIT :most";

  private Database database;
  private KnownThings things;
  private AttachmentReading attachments;
  private CurrentUser currentUser;

  protected StatementLooking() {}

  @Inject
  public StatementLooking(
      Database database,
      KnownThings things,
      AttachmentReading attachments,
      CurrentUser currentUser) {
    this.database = database;
    this.things = things;
    this.attachments = attachments;
    this.currentUser = currentUser;
  }

  private record Found(BrowsedStatement statement, String version) {}

  /**
   * The statement with everything around it.
   *
   * @throws NotFound when the institution has none of this id
   */
  public StatementDetail detail(UUID id) {
    long store = currentUser.get().institutionId();
    Found found = found(store, id);
    List<BrowsedStatement> all = referring(store, id);
    List<BrowsedStatement> referring = all.subList(0, Math.min(all.size(), MOST_REFERRING));
    List<JsonNode> told = new ArrayList<>(List.of(found.statement().tree()));
    referring.forEach(one -> told.add(one.tree()));
    Set<String> kept =
        attachments.of(List.of(found.statement().key())).stream()
            .map(named -> named.sha2().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return new StatementDetail(
        found.statement(),
        found.version(),
        referring,
        all.size() > referring.size(),
        kept,
        things.of(store, told));
  }

  /**
   * Data of an attachment.
   *
   * @throws NotFound when the statement names no such data, or the store does not have them
   */
  public byte[] attachment(UUID id, String sha2) {
    Found found = found(currentUser.get().institutionId(), id);
    return attachments.of(List.of(found.statement().key())).stream()
        .filter(named -> named.sha2().equalsIgnoreCase(sha2))
        .findFirst()
        .map(attachments::content)
        .orElseThrow(() -> new NotFound("attachment"));
  }

  private Found found(long store, UUID id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(ONE)
                    .bind("store", store)
                    .bind("id", id)
                    .map((row, context) -> new Found(browsed(row), row.getString("version")))
                    .findOne())
        .orElseThrow(() -> new NotFound("statement"));
  }

  /** Only what is directly about it; the store also keeps longer paths. */
  private List<BrowsedStatement> referring(long store, UUID id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(REFERRING)
                    .bind("store", store)
                    .bind("id", id)
                    .bind("most", MOST_REFERRING + 1)
                    .map((row, context) -> browsed(row))
                    .list())
        .stream()
        .filter(one -> one.tree().path("object").path("id").asText("").equalsIgnoreCase("" + id))
        .toList();
  }

  private static BrowsedStatement browsed(ResultSet row) throws SQLException {
    return BrowsedStatement.of(
        new Page.Row(row.getLong("id"), row.getString("payload")), row.getBoolean("voided"));
  }
}
