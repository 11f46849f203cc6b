package id.corpu.jp.application.preview;

import id.corpu.jp.Jp;
import id.corpu.jp.application.board.BoardRows;
import id.corpu.jp.application.ledger.YearReckoning;
import id.corpu.jp.application.ledger.YearSum;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.RuleEffect;
import id.corpu.jp.domain.RuleEffect.Standing;
import id.corpu.jp.domain.Target;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.MultiRowInsert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Reckons the year of some people under changed rules and keeps whose figures would be others than
 * those that stand, in a transaction of its own. The ledger is only read.
 */
@ApplicationScoped
class PreviewPart {

  private static final MultiRowInsert INSERT =
      MultiRowInsert.into(
          "jp_preview_person",
          "preview_id, year, person_id, target_before, counted_before, waiting_before, over_before,"
              + " target_after, counted_after, waiting_after, over_after, gain, size, crossing");

  private Database database;
  private YearReckoning reckoning;

  protected PreviewPart() {}

  @Inject
  PreviewPart(Database database, YearReckoning reckoning) {
    this.database = database;
    this.reckoning = reckoning;
  }

  /**
   * Looks at some people.
   *
   * @param present the rules as they are
   * @param changed the rules as they would be, of the same year
   * @return how many of them belong to the city's figures of that year
   */
  @Transactional(TxType.REQUIRES_NEW)
  int look(long previewId, LedgerRules present, LedgerRules changed, Collection<Long> people) {
    List<Object[]> rows = new ArrayList<>();
    int onDuty = 0;
    try (Handle handle = database.jdbi().open()) {
      Map<Long, Standing> standing = standing(handle, changed.year(), people);
      for (YearSum after : reckoning.sums(changed, people)) {
        if (after.onDuty()) {
          onDuty++;
          RuleEffect effect =
              new RuleEffect(
                  standing.getOrDefault(after.personId(), nothingYet(present, after)), of(after));
          if (effect.isFelt()) {
            rows.add(row(previewId, changed.year(), after.personId(), effect));
          }
        }
      }
      INSERT.write(handle.getConnection(), rows);
    } catch (SQLException e) {
      throw new IllegalStateException("The preview cannot be written", e);
    }
    return onDuty;
  }

  /** The totals that stand; people for whom nothing was ever reckoned are missing. */
  private static Map<Long, Standing> standing(Handle handle, int year, Collection<Long> people) {
    Map<Long, Standing> standing = new HashMap<>();
    handle
        .createQuery(
            "SELECT person_id, target, counted, waiting, over_cap FROM jp_year_total"
                + " WHERE person_id IN (<people>) AND year = :year AND computed_at IS NOT NULL")
        .bindList("people", List.copyOf(people))
        .bind("year", year)
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("person_id"),
                    new Standing(
                        BoardRows.jp(row, "target"),
                        BoardRows.jp(row, "counted"),
                        BoardRows.jp(row, "waiting"),
                        BoardRows.jp(row, "over_cap"))))
        .forEach(entry -> standing.put(entry.getKey(), entry.getValue()));
    return standing;
  }

  private static Standing nothingYet(LedgerRules present, YearSum of) {
    Jp target = present.policy().target(of.type()).map(Target::jp).orElse(Jp.ZERO);
    return new Standing(target, Jp.ZERO, Jp.ZERO, Jp.ZERO);
  }

  private static Standing of(YearSum year) {
    return new Standing(year.target().orElse(Jp.ZERO), year.counted(), year.waiting(), year.over());
  }

  private static Object[] row(long previewId, int year, long personId, RuleEffect effect) {
    Standing before = effect.before();
    Standing after = effect.after();
    return new Object[] {
      previewId,
      year,
      personId,
      before.target().value(),
      before.counted().value(),
      before.waiting().value(),
      before.over().value(),
      after.target().value(),
      after.counted().value(),
      after.waiting().value(),
      after.over().value(),
      effect.gain().value(),
      effect.size().value(),
      effect.crossing().name()
    };
  }
}
