package id.corpu.jp.application.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.jp.Jp;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Target;
import id.corpu.people.AsnType;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/**
 * Keeps a row of totals for everybody on duty, also for those who have learned nothing yet, so that
 * a share of "all" is of all; and follows people who move to another unit or leave. Looked after
 * once a minute while somebody reads the present year's figures.
 */
@ApplicationScoped
class YearRegister {

  private static final String ENTER =
      """
      INSERT INTO jp_year_total (person_id, year, institution_id, unit_id, asn_type, on_duty, target)
      SELECT p.id, :year, p.institution_id, p.unit_id, COALESCE(s.asn_type, 'PNS'), TRUE,
             CASE COALESCE(s.asn_type, 'PNS') WHEN 'PPPK' THEN :pppk ELSE :pns END
        FROM people_person p
        LEFT JOIN people_asn_status s ON s.person_id = p.id AND s.valid_from <= :today
              AND (s.valid_until IS NULL OR s.valid_until >= :today)
       WHERE p.institution_id = :institution AND p.active
         AND NOT EXISTS (SELECT 1 FROM jp_year_total t WHERE t.person_id = p.id AND t.year = :year)
          ON DUPLICATE KEY UPDATE jp_year_total.version = jp_year_total.version
      """;

  private static final String FOLLOW =
      """
      UPDATE jp_year_total t JOIN people_person p ON p.id = t.person_id
         SET t.unit_id = p.unit_id, t.on_duty = p.active
       WHERE t.institution_id = :institution AND t.year = :year
         AND (t.unit_id <> p.unit_id OR t.on_duty <> p.active)
      """;

  private record Key(long institutionId, int year) {}

  private Database database;
  private RulesInForce rules;
  private Clock clock;
  private final Cache<Key, Boolean> lookedAfter =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

  protected YearRegister() {}

  @Inject
  YearRegister(Database database, RulesInForce rules, Clock clock) {
    this.database = database;
    this.rules = rules;
    this.clock = clock;
  }

  /** Looks after the register of a year, unless that was done within the last minute. */
  @Transactional(TxType.REQUIRES_NEW)
  void look(long institutionId, int year) {
    Key key = new Key(institutionId, year);
    if (lookedAfter.getIfPresent(key) == null) {
      keep(institutionId, year);
      lookedAfter.put(key, true);
    }
  }

  private void keep(long institutionId, int year) {
    LedgerRules inForce = rules.of(institutionId, year);
    LocalDate today = LocalDate.now(clock.withZone(inForce.zone()));
    if (year != today.getYear()) {
      return;
    }
    try (Handle handle = database.jdbi().open()) {
      handle
          .createUpdate(ENTER)
          .bind("institution", institutionId)
          .bind("year", year)
          .bind("today", today)
          .bind("pns", target(inForce.policy(), AsnType.PNS))
          .bind("pppk", target(inForce.policy(), AsnType.PPPK))
          .execute();
      handle.createUpdate(FOLLOW).bind("institution", institutionId).bind("year", year).execute();
    }
  }

  private static BigDecimal target(Policy policy, AsnType type) {
    return policy.target(type).map(Target::jp).map(Jp::value).orElse(null);
  }
}
