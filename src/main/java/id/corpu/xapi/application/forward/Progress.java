package id.corpu.xapi.application.forward;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.forward.BackOff;
import id.corpu.xapi.domain.forward.DeadLetter;
import id.corpu.xapi.domain.forward.Target;
import id.corpu.xapi.domain.forward.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * How far each target has come. Who works a target holds a lease on its row; every change names the
 * lease, so that a node whose lease has run out cannot move a cursor that another one works at.
 */
@ApplicationScoped
@OpenUseCase("runs by the clock; the targets were named by an LRS administrator")
public class Progress {

  /** Longer than any request to the other side. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private static final String DUE =
      "SELECT t.id FROM xapi_forward_target t WHERE NOT t.paused AND t.next_at <= :now"
          + " AND (t.lease_until IS NULL OR t.lease_until < :now)"
          + " AND (t.cursor_key < (SELECT MAX(s.id) FROM xapi_statement s WHERE s.store_id = t.store_id)"
          + " OR EXISTS (SELECT 1 FROM xapi_forward_letter l JOIN xapi_statement s ON s.id = l.statement_key"
          + " WHERE l.target_id = t.id AND l.again))";
  private static final String HELD = " WHERE id = :id AND lease_owner = :lease";

  private Database database;
  private Clock clock;

  protected Progress() {}

  @Inject
  public Progress(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Targets for which there is something to do, and that nobody works at. */
  public List<Long> due() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery(DUE).bind("now", clock.instant()).mapTo(Long.class).list());
  }

  /** Takes the lease; false when somebody else was faster, or the target is paused or gone. */
  @Transactional
  public boolean take(long targetId, String lease) {
    Instant now = clock.instant();
    return change(
        "UPDATE xapi_forward_target SET lease_owner = :lease, lease_until = :until"
            + " WHERE id = :id AND NOT paused AND next_at <= :now"
            + " AND (lease_until IS NULL OR lease_until < :now)",
        targetId,
        lease,
        update -> update.bind("until", now.plus(LEASE)).bind("now", now));
  }

  /** Holds the lease for longer; false when it is lost, or somebody has paused the target. */
  @Transactional
  public boolean renew(long targetId, String lease) {
    return change(
        "UPDATE xapi_forward_target SET lease_until = :until" + HELD + " AND NOT paused",
        targetId,
        lease,
        update -> update.bind("until", clock.instant().plus(LEASE)));
  }

  /** The target as it stands, with its sealed secret. */
  public Optional<Held> held(long targetId, String lease) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT "
                            + TargetRows.COLUMNS
                            + ", t.secret FROM xapi_forward_target t WHERE t.id = :id"
                            + " AND t.lease_owner = :lease AND NOT t.paused")
                    .bind("id", targetId)
                    .bind("lease", lease)
                    .map((row, context) -> new Held(TargetRows.target(row), row.getBytes("secret")))
                    .findOne());
  }

  /** A target with the secret as it is kept. */
  public record Held(Target target, byte[] secret) {}

  /** The other side has these; the line is healthy again. */
  @Transactional
  public boolean sent(long targetId, String lease, long cursor, int statements) {
    Instant now = clock.instant();
    boolean held =
        change(
            "UPDATE xapi_forward_target SET cursor_key = GREATEST(cursor_key, :cursor),"
                + " failures = 0, error_code = NULL, error_detail = NULL, error_at = NULL,"
                + " last_sent_at = :now"
                + HELD,
            targetId,
            lease,
            update -> update.bind("cursor", cursor).bind("now", now));
    if (held) {
      database.jdbi().useHandle(handle -> count(handle, targetId, now, statements));
    }
    return held;
  }

  private static void count(Handle handle, long targetId, Instant now, int statements) {
    handle
        .createUpdate(
            "INSERT INTO xapi_forward_hour (target_id, hour, sent) VALUES (:id, :hour, :sent)"
                + " ON DUPLICATE KEY UPDATE sent = sent + VALUES(sent)")
        .bind("id", targetId)
        .bind("hour", now.truncatedTo(ChronoUnit.HOURS))
        .bind("sent", statements)
        .execute();
  }

  /** Nothing up to this key concerns the target. */
  @Transactional
  public boolean passed(long targetId, String lease, long cursor) {
    return change(
        "UPDATE xapi_forward_target SET cursor_key = GREATEST(cursor_key, :cursor)" + HELD,
        targetId,
        lease,
        update -> update.bind("cursor", cursor));
  }

  /** A statement that the other side refuses; the line goes on behind it. */
  @Transactional
  public boolean refused(long targetId, String lease, DeadLetter letter) {
    boolean held = passed(targetId, lease, letter.statementKey());
    if (held) {
      database.jdbi().useHandle(handle -> Letters.keep(handle, targetId, letter));
    }
    return held;
  }

  /** A dead letter was taken after all. */
  @Transactional
  public boolean tookAgain(long targetId, String lease, long statementKey) {
    boolean held = sent(targetId, lease, 0, 1);
    if (held) {
      database.jdbi().useHandle(handle -> Letters.remove(handle, targetId, statementKey));
    }
    return held;
  }

  /** The other side cannot take anything now; it is left alone for a while. */
  @Transactional
  public void failed(long targetId, String lease, Trouble trouble) {
    Instant now = clock.instant();
    int failures = failuresOf(targetId) + 1;
    Duration pause = BackOff.after(failures, trouble.waitAsked(), ThreadLocalRandom.current());
    change(
        "UPDATE xapi_forward_target SET failures = failures + 1, next_at = :next,"
            + " error_code = :code, error_detail = :detail, error_at = :now"
            + HELD,
        targetId,
        lease,
        update ->
            update
                .bind("next", now.plus(pause))
                .bind("code", trouble.code())
                .bind("detail", trouble.detail())
                .bind("now", now));
  }

  /** What was taken in between has set it back to 0. */
  private int failuresOf(long targetId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT failures FROM xapi_forward_target WHERE id = :id")
                    .bind("id", targetId)
                    .mapTo(Integer.class)
                    .findOne())
        .orElse(0);
  }

  /** Lets go of the target. */
  @Transactional
  public void release(long targetId, String lease) {
    change(
        "UPDATE xapi_forward_target SET lease_owner = NULL, lease_until = NULL" + HELD,
        targetId,
        lease,
        update -> update);
  }

  private boolean change(
      String sql, long targetId, String lease, java.util.function.UnaryOperator<Update> values) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                values
                        .apply(handle.createUpdate(sql).bind("id", targetId).bind("lease", lease))
                        .execute()
                    == 1);
  }
}
