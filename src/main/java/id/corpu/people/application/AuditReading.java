package id.corpu.people.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The audit trail of one's city, the newest first; names, never numbers. */
@ApplicationScoped
@Requires(value = Permission.VIEW_AUDIT, audit = Requires.Audit.REFUSALS)
public class AuditReading {

  /** Rows on a page. */
  public static final int PAGE = 100;

  /** What a row can say. */
  public static final Set<String> OUTCOMES = Set.of("DONE", "FAILED", "REFUSED");

  @Inject private Database database;
  @Inject private CurrentUser currentUser;

  /**
   * A row as shown.
   *
   * @param person name of who did it, or null for nobody known
   * @param useCase which use case
   * @param subject ids and codes it was about, or null
   * @param reason a code, or null
   */
  public record Row(
      long id,
      Instant at,
      String person,
      String useCase,
      String subject,
      String outcome,
      String reason) {}

  /**
   * Rows older than a row.
   *
   * @param outcome one of {@link #OUTCOMES}; anything else shows all
   * @param before id of the row to go on from, or null for the newest
   * @return one row more than {@link #PAGE} when there are older ones
   */
  public List<Row> rows(String outcome, Long before) {
    Map<String, Object> bindings = new HashMap<>();
    bindings.put("city", currentUser.get().institutionId());
    String condition = "a.institution_id = :city";
    if (outcome != null && OUTCOMES.contains(outcome)) {
      condition += " AND a.outcome = :outcome";
      bindings.put("outcome", outcome);
    }
    if (before != null) {
      condition += " AND a.id < :before";
      bindings.put("before", before);
    }
    String sql =
        "SELECT a.id, a.at, p.name, a.use_case, a.subject, a.outcome, a.reason FROM platform_audit a"
            + " LEFT JOIN people_person p ON p.id = a.person_id WHERE "
            + condition
            + " ORDER BY a.id DESC LIMIT "
            + (PAGE + 1);
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bindMap(bindings)
                    .map(
                        (row, context) ->
                            new Row(
                                row.getLong("id"),
                                SqlTypes.toInstant(row.getObject("at", LocalDateTime.class)),
                                row.getString("name"),
                                row.getString("use_case"),
                                row.getString("subject"),
                                row.getString("outcome"),
                                row.getString("reason")))
                    .list());
  }
}
