package id.corpu.xapi.application.retention;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.StatementKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Looks what a decision concerns, without changing anything. */
@ApplicationScoped
@OpenUseCase("asked by a use case that has checked who asks")
public class RetentionReading {

  // The index by store, verb and key answers it alone
  private static final String VERBS =
      "SELECT v.iri, n.statements FROM (SELECT verb_id, COUNT(*) AS statements FROM xapi_statement"
          + " WHERE store_id = :store AND id < :first GROUP BY verb_id) n"
          + " JOIN xapi_verb v ON v.id = n.verb_id ORDER BY n.statements DESC, v.iri";
  private static final String BEHIND =
      "SELECT t.name FROM xapi_forward_target t WHERE t.store_id = :store AND EXISTS (SELECT 1 FROM"
          + " xapi_statement s WHERE s.store_id = :store AND s.id > t.cursor_key AND s.id < :first)"
          + " ORDER BY t.name";

  @Inject private Database database;
  @Inject private Clock clock;

  /** The effect of a term as of now; empty when it keeps everything. */
  Optional<RetentionEffect> effect(RetentionDecision decision) {
    OptionalLong first = decision.term().firstKept(clock.instant(), decision.zone());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    try (Handle handle = database.jdbi().open()) {
      List<RetentionEffect.Verb> verbs =
          handle
              .createQuery(VERBS)
              .bind("store", decision.storeId())
              .bind("first", first.getAsLong())
              .map(
                  (row, context) ->
                      new RetentionEffect.Verb(row.getString("iri"), row.getLong("statements")))
              .list();
      List<String> behind =
          handle
              .createQuery(BEHIND)
              .bind("store", decision.storeId())
              .bind("first", first.getAsLong())
              .mapTo(String.class)
              .list();
      return Optional.of(
          new RetentionEffect(StatementKey.storedOf(first.getAsLong()), verbs, behind));
    }
  }
}
