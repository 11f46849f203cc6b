package id.corpu.xapi.application.retention;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.StatementsInUse;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.application.StatementRemoval;
import id.corpu.xapi.domain.retention.RetentionTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Removes old statements, some hundred a transaction in the order of the log: a server that stops
 * in between goes on where it was. Left alone are statements that a feature derives something from,
 * those that a forwarding target has not got yet, and one that voids another while that is there:
 * else the other would be valid again.
 */
@ApplicationScoped
@OpenUseCase("runs by the clock; the terms were decided by two people")
public class RetentionWork {

  private static final int BATCH = 500;
  private static final String IN_FORCE =
      "SELECT store_id, years, zone, reached FROM xapi_retention"
          + " WHERE id = :id AND state = 'IN_FORCE' AND years IS NOT NULL FOR UPDATE";
  private static final String FORWARDED =
      "SELECT MIN(cursor_key) FROM xapi_forward_target WHERE store_id = :store";
  private static final String LOOKED =
      "UPDATE xapi_retention SET reached = :reached, removed = removed + :removed,"
          + " kept = kept + :kept, run_at = :now WHERE id = :id";

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private @Any Instance<StatementsInUse> uses;

  /** How far a decision's work is. */
  private record Place(long storeId, RetentionTerm term, ZoneId zone, long reached) {}

  /**
   * Looks at the next statements that are old enough.
   *
   * @return whether there may be more of them
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean batch(long decision) {
    try (Handle handle = database.jdbi().open()) {
      Optional<Place> found = place(handle, decision);
      if (found.isEmpty()) {
        return false;
      }
      Place place = found.get();
      long end = end(handle, place);
      StatementRemoval removal = new StatementRemoval(handle, place.storeId());
      List<StoredStatement> old = removal.between(place.reached(), end, BATCH);
      Set<Long> kept = inUse(place.storeId(), old);
      List<StoredStatement> leaving =
          old.stream().filter(statement -> !kept.contains(statement.key())).toList();
      int removed = removal.remove(leaving, end);
      handle
          .createUpdate(LOOKED)
          .bind("reached", old.isEmpty() ? place.reached() : old.get(old.size() - 1).key())
          .bind("removed", removed)
          .bind("kept", kept.size())
          .bind("now", clock.instant())
          .bind("id", decision)
          .execute();
      return old.size() == BATCH;
    }
  }

  private static Optional<Place> place(Handle handle, long decision) {
    return handle
        .createQuery(IN_FORCE)
        .bind("id", decision)
        .map(
            (row, context) ->
                new Place(
                    row.getLong("store_id"),
                    RetentionTerm.of(row.getInt("years")),
                    ZoneId.of(row.getString("zone")),
                    row.getLong("reached")))
        .findOne();
  }

  /** The first key that is not to be touched. */
  private long end(Handle handle, Place place) {
    OptionalLong first = place.term().firstKept(clock.instant(), place.zone());
    Long forwarded =
        handle
            .createQuery(FORWARDED)
            .bind("store", place.storeId())
            .mapTo(Long.class)
            .findOne()
            .orElse(null);
    return forwarded == null ? first.getAsLong() : Math.min(first.getAsLong(), forwarded + 1);
  }

  private Set<Long> inUse(long storeId, List<StoredStatement> statements) {
    Set<Long> needed = new HashSet<>();
    uses.forEach(use -> needed.addAll(use.among(storeId, statements)));
    return needed;
  }
}
