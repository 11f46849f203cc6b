package id.corpu.xapi.application.rights;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.StatementsStored;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.application.Names;
import id.corpu.xapi.application.StoreFailure;
import id.corpu.xapi.domain.rights.RightsKind;
import id.corpu.xapi.domain.rights.StatementRewriting;
import id.corpu.xapi.domain.rights.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;

/**
 * The steps by which a decision is carried out, each a transaction of its own that leaves the rest
 * for the next: what was cut off goes on. Features that derive something from statements hear of
 * them as taken back.
 */
@ApplicationScoped
@OpenUseCase("part of a decision, which two people have made")
public class RightsWork {

  private static final int BATCH = 100;
  private static final int RANGE = 5_000;

  @Inject private Database database;
  @Inject private Subjects subjects;
  @Inject private Names names;
  @Inject private Event<StatementsStored> stored;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "corpu.base-url")
  private String baseUrl;

  /**
   * Rewrites statements in which the person stands as an agent.
   *
   * @return how many there were; 0 when none is left
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int linked(RightsCase found, Subject subject) {
    try (Handle handle = database.jdbi().open()) {
      List<Long> keys =
          handle
              .createQuery(
                  "SELECT DISTINCT statement_key FROM xapi_statement_actor"
                      + " WHERE actor_id IN (<actors>) ORDER BY statement_key LIMIT :most")
              .bindList("actors", Subjects.keys(found.storeId(), subject))
              .bind("most", BATCH)
              .mapTo(Long.class)
              .list();
      rewrite(handle, found, subject, keys);
      return keys.size();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /**
   * Searches a range of all statements for mentions of the person in texts.
   *
   * @param after key from which on
   * @return the last key of the range; empty after the last statement
   */
  @Transactional(TxType.REQUIRES_NEW)
  public OptionalLong mentioned(RightsCase found, Subject subject, long after) {
    List<String> words = subject.searched();
    try (Handle handle = database.jdbi().open()) {
      Long end =
          handle
              .createQuery(
                  "SELECT MAX(id) FROM (SELECT id FROM xapi_statement WHERE store_id = :store"
                      + " AND id > :after ORDER BY id LIMIT :range) r")
              .bind("store", found.storeId())
              .bind("after", after)
              .bind("range", RANGE)
              .mapTo(Long.class)
              .one();
      if (end == null || words.isEmpty()) {
        return OptionalLong.empty();
      }
      List<Long> keys =
          Mentions.where(
              handle,
              "SELECT id FROM xapi_statement WHERE store_id = "
                  + found.storeId()
                  + " AND id > "
                  + after
                  + " AND id <= "
                  + end,
              "payload",
              words);
      rewrite(handle, found, subject, keys);
      handle.execute("UPDATE xapi_rights SET scanned = ? WHERE id = ?", end, found.id());
      return OptionalLong.of(end);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Ends it: names, documents and the decision's own knowledge of the person go. */
  @Transactional(TxType.REQUIRES_NEW)
  public void end(RightsCase found, Subject subject) {
    try (Handle handle = database.jdbi().open()) {
      long documents = Belongings.rewrite(handle, found, subject);
      handle
          .createUpdate(
              "UPDATE xapi_rights SET state = 'DONE', subjects = NULL, pseudonym = NULL,"
                  + " documents = :documents, decree = :decree, reason = :reason, ended_at = :now"
                  + " WHERE id = :id")
          .bind("documents", documents)
          .bind("decree", subject.scrubbed(found.decree(), "…"))
          .bind("reason", subject.scrubbed(found.reason(), "…"))
          .bind("now", clock.instant())
          .bind("id", found.id())
          .execute();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
    names.forget();
  }

  /** The person as the store knows them now. */
  Subject subject(RightsCase found) {
    return subjects.subject(found.storeId(), found.subjects());
  }

  private void rewrite(Handle handle, RightsCase found, Subject subject, List<Long> keys)
      throws SQLException {
    if (keys.isEmpty()) {
      return;
    }
    StatementRewriting rewriting =
        new StatementRewriting(
            subject, baseUrl, found.kind() == RightsKind.ERASE, found.keepsData(), found.zone());
    List<StoredStatement> own = new StatementRewrite(handle, found, rewriting).rewrite(keys);
    handle.execute(
        "UPDATE xapi_rights SET statements = statements + ? WHERE id = ?", keys.size(), found.id());
    if (!own.isEmpty()) {
      stored.fire(new StatementsStored(found.storeId(), List.of(), own));
    }
  }

  static UUID pseudonym(RightsCase found) {
    return found.kind() == RightsKind.ERASE ? UUID.randomUUID() : found.pseudonym();
  }
}
