package id.corpu.jp.application.viewing;

import id.corpu.jp.CapState;
import id.corpu.jp.Jp;
import id.corpu.jp.MixFigures;
import id.corpu.jp.YearOverview;
import id.corpu.jp.application.board.BoardRows;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.Target;
import id.corpu.people.AsnType;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads a person's year from the totals. Callers have checked who asks about whom. */
@ApplicationScoped
class YearReading {

  private static final String TOTAL =
      "SELECT target, counted, waiting, over_cap, b10, b20, b70, outside_mix, reached_on, entries"
          + " FROM jp_year_total WHERE person_id = :person AND year = :year";

  private Database database;
  private RulesInForce rules;
  private People people;
  private Clock clock;

  protected YearReading() {}

  @Inject
  YearReading(Database database, RulesInForce rules, People people, Clock clock) {
    this.database = database;
    this.rules = rules;
    this.people = people;
    this.clock = clock;
  }

  YearOverview overview(long institutionId, long personId, int year, Locale locale) {
    LedgerRules inForce = rules.of(institutionId, year);
    LocalDate today = LocalDate.now(clock.withZone(inForce.zone()));
    try (Handle handle = database.jdbi().open()) {
      List<CapState> caps =
          year == today.getYear()
              ? CapReading.caps(handle, inForce, personId, today, locale)
              : List.of();
      return handle
          .createQuery(TOTAL)
          .bind("person", personId)
          .bind("year", year)
          .map((row, context) -> overview(row, inForce, today, caps))
          .findOne()
          .orElseGet(() -> nothingYet(inForce, personId, today, caps));
    }
  }

  private static YearOverview overview(
      ResultSet row, LedgerRules rules, LocalDate today, List<CapState> caps) throws SQLException {
    return new YearOverview(
        rules.year(),
        BoardRows.jp(row, "target"),
        BoardRows.jp(row, "counted"),
        BoardRows.jp(row, "waiting"),
        BoardRows.jp(row, "over_cap"),
        BoardRows.mix(row),
        Optional.ofNullable(row.getObject("reached_on", LocalDate.class)),
        row.getInt("entries"),
        caps,
        rules.policies().term(shownDay(rules, today)).policy().regulation().label(),
        minutes(rules, today));
  }

  private YearOverview nothingYet(
      LedgerRules rules, long personId, LocalDate today, List<CapState> caps) {
    AsnType type = people.card(personId).map(PersonCard::asnType).orElse(AsnType.PNS);
    return new YearOverview(
        rules.year(),
        rules.policy().target(type).map(Target::jp).orElse(Jp.ZERO),
        Jp.ZERO,
        Jp.ZERO,
        Jp.ZERO,
        MixFigures.NONE,
        Optional.empty(),
        0,
        caps,
        rules.policies().term(shownDay(rules, today)).policy().regulation().label(),
        minutes(rules, today));
  }

  private static int minutes(LedgerRules rules, LocalDate today) {
    return rules.minutesPerJp().on(shownDay(rules, today));
  }

  /** Today, or the last day of a past year. */
  private static LocalDate shownDay(LedgerRules rules, LocalDate today) {
    LocalDate end = LocalDate.of(rules.year(), 12, 31);
    return today.isBefore(end) ? today : end;
  }
}
