package id.corpu.xapi.application.forward;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.SecretBox;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.forward.Endpoint;
import id.corpu.xapi.domain.forward.ForwardFilter;
import id.corpu.xapi.domain.forward.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Update;

/** The LRS administrator's work with the targets of the own institution. */
@ApplicationScoped
@Requires(Permission.MANAGE_LRS)
public class ForwardAdministration {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_SECRET = 500;
  private static final String INSERT =
      "INSERT INTO xapi_forward_target (store_id, name, endpoint, access_key, secret, version, verb,"
          + " activity, agent, cursor_key, next_at, created_by, created_at) VALUES (:store, :name,"
          + " :endpoint, :key, :secret, :version, :verb, :activity, :agent, :cursor, :now, :by, :now)";
  private static final String CHANGE =
      "UPDATE xapi_forward_target SET name = :name, endpoint = :endpoint, access_key = :key,"
          + " secret = COALESCE(:secret, secret), version = :version, verb = :verb,"
          + " activity = :activity, agent = :agent, next_at = :now";

  @Inject private Database database;
  @Inject private CurrentUser currentUser;
  @Inject private SecretBox box;
  @Inject private Clock clock;
  @Inject private ForwardRunner runner;

  /**
   * Names a new target, which runs at once.
   *
   * @return its id
   * @throws InvalidInput {@code FORWARD_…} when something typed makes no sense
   */
  @Transactional
  public long create(TargetDraft draft) {
    Endpoint endpoint = Endpoint.of(draft.endpoint());
    if (draft.secret() == null || draft.secret().isBlank()) {
      throw new InvalidInput("FORWARD_SECRET", "secret");
    }
    long store = currentUser.get().institutionId();
    Instant now = clock.instant();
    long cursor =
        draft.fromBeginning() ? 0 : StatementKey.of(Times.micros(now), StatementKey.NODES - 1);
    long id =
        database
            .jdbi()
            .withHandle(
                handle ->
                    bind(handle.createUpdate(INSERT), draft, endpoint)
                        .bind("store", store)
                        .bind("secret", sealed(draft, endpoint))
                        .bind("cursor", cursor)
                        .bind("now", now)
                        .bind("by", currentUser.get().personId())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    runner.wake();
    return id;
  }

  /**
   * Changes a target; its place in the log stays. A blank secret keeps the one there is, unless the
   * endpoint has changed: nobody may send a key that he does not know to a place that he chooses.
   *
   * @throws InvalidInput {@code FORWARD_…} when something typed makes no sense
   */
  @Transactional
  public void change(long id, TargetDraft draft) {
    Endpoint endpoint = Endpoint.of(draft.endpoint());
    boolean keepsSecret = draft.secret() == null || draft.secret().isBlank();
    if (keepsSecret && !endpoint.base().equals(endpointOf(id))) {
      throw new InvalidInput("FORWARD_SECRET_AGAIN", "secret");
    }
    own(
        CHANGE,
        id,
        update ->
            bind(update, draft, endpoint)
                .bind("secret", keepsSecret ? null : sealed(draft, endpoint))
                .bind("now", clock.instant()));
    runner.wake();
  }

  /** Stops sending; what comes meanwhile waits. */
  @Transactional
  public void pause(long id) {
    own("UPDATE xapi_forward_target SET paused = TRUE", id, update -> update);
  }

  /** Goes on where it stopped, at once, whatever the last failure asked for. */
  @Transactional
  public void resume(long id) {
    own(
        "UPDATE xapi_forward_target SET paused = FALSE, next_at = :now",
        id,
        update -> update.bind("now", clock.instant()));
    runner.wake();
  }

  /** Forgets a target with its dead letters; what it has received stays there. */
  @Transactional
  public void remove(long id) {
    own("DELETE FROM xapi_forward_target", id, update -> update);
  }

  /**
   * Has dead letters tried once more.
   *
   * @param statementKeys which ones; all when there is none
   */
  @Transactional
  public void tryAgain(long id, List<Long> statementKeys) {
    letters("UPDATE xapi_forward_letter l%s SET l.again = TRUE", id, statementKeys);
    own(
        "UPDATE xapi_forward_target SET next_at = :now",
        id,
        update -> update.bind("now", clock.instant()));
    runner.wake();
  }

  /**
   * Lets dead letters go for good.
   *
   * @param statementKeys which ones; all when there is none
   */
  @Transactional
  public void dismiss(long id, List<Long> statementKeys) {
    letters("DELETE l FROM xapi_forward_letter l%s", id, statementKeys);
  }

  private void letters(String sql, long id, List<Long> keys) {
    String change =
        sql.formatted(" JOIN xapi_forward_target t ON t.id = l.target_id")
            + " WHERE t.id = :id AND t.store_id = :store"
            + (keys.isEmpty() ? "" : " AND l.statement_key IN (<keys>)");
    database
        .jdbi()
        .useHandle(
            handle -> {
              Update update =
                  handle
                      .createUpdate(change)
                      .bind("id", id)
                      .bind("store", currentUser.get().institutionId());
              if (!keys.isEmpty()) {
                update.bindList("keys", keys);
              }
              update.execute();
            });
  }

  private Update bind(Update update, TargetDraft draft, Endpoint endpoint) {
    ForwardFilter filter = ForwardFilter.of(draft.verb(), draft.activity(), draft.agent());
    return update
        .bind("name", text(draft.name(), LONGEST_NAME, "FORWARD_NAME", "name"))
        .bind("endpoint", endpoint.base())
        .bind("key", text(draft.accessKey(), LONGEST_KEY, "FORWARD_KEY", "accessKey"))
        .bind("version", line(draft.line()).spoken())
        .bind("verb", filter.verb().orElse(null))
        .bind("activity", filter.activity().orElse(null))
        .bind("agent", filter.agent().orElse(null));
  }

  private byte[] sealed(TargetDraft draft, Endpoint endpoint) {
    String secret = text(draft.secret(), LONGEST_SECRET, "FORWARD_SECRET", "secret");
    return box.seal(secret, Target.use(currentUser.get().institutionId(), endpoint));
  }

  private static XapiVersion line(String typed) {
    return XapiVersion.of(typed == null ? "" : typed)
        .orElseThrow(() -> new InvalidInput("FORWARD_VERSION", "line"));
  }

  private static String text(String typed, int longest, String code, String field) {
    if (typed == null || typed.isBlank() || typed.strip().length() > longest) {
      throw new InvalidInput(code, field);
    }
    return typed.strip();
  }

  private String endpointOf(long id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT endpoint FROM xapi_forward_target WHERE id = :id AND store_id = :store")
                    .bind("id", id)
                    .bind("store", currentUser.get().institutionId())
                    .mapTo(String.class)
                    .findOne())
        .orElseThrow(() -> new NotFound("target"));
  }

  private void own(String sql, long id, UnaryOperator<Update> values) {
    int found =
        database
            .jdbi()
            .withHandle(
                handle ->
                    values
                        .apply(handle.createUpdate(sql + " WHERE id = :id AND store_id = :store"))
                        .bind("id", id)
                        .bind("store", currentUser.get().institutionId())
                        .execute());
    if (found == 0) {
      throw new NotFound("target");
    }
  }
}
