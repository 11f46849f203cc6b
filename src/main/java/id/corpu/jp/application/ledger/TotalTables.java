package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.MixFigures;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.people.AsnType;
import id.corpu.people.PersonCard;
import id.corpu.platform.persistence.MultiRowInsert;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** The totals beside the lines: a row a year, a row a month, a row a pathway. */
final class TotalTables {

  private static final MultiRowInsert LOCK =
      MultiRowInsert.into(
              "jp_year_total", "person_id, year, institution_id, unit_id, asn_type, on_duty")
          .orUpdate("version = version + 1");

  private static final String YEAR_VALUES =
      "institution_id, unit_id, asn_type, on_duty, reaches_back, target, counted, waiting, over_cap, b10, b20,"
          + " b70, outside_mix, reached_on, entries, digest, policy_version_id, computed_at";

  private static final MultiRowInsert YEAR =
      MultiRowInsert.into("jp_year_total", "person_id, year, " + YEAR_VALUES)
          .orUpdate(YEAR_VALUES.replaceAll("\\w+", "$0 = VALUES($0)"));

  private static final MultiRowInsert MONTH =
      MultiRowInsert.into(
          "jp_month_total", "person_id, year, month, institution_id, counted, b10, b20, b70");

  private static final MultiRowInsert PATHWAY =
      MultiRowInsert.into(
          "jp_pathway_total",
          "person_id, year, pathway, institution_id, counted, waiting, over_cap, entries");

  private TotalTables() {}

  /**
   * Takes the year rows of these people for this transaction, making them where they are missing.
   * People must come in the order of their keys, so that two writers never wait for each other.
   */
  static void lock(Handle handle, long institutionId, int year, List<PersonCard> people)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (PersonCard person : people) {
      String type = Objects.requireNonNullElse(person.asnType(), AsnType.PNS).name();
      rows.add(
          new Object[] {person.id(), year, institutionId, person.unitId(), type, person.active()});
    }
    LOCK.write(handle.getConnection(), rows);
  }

  /** Digests of the lines that stand there, by person. */
  static Map<Long, byte[]> digests(Handle handle, LedgerRules rules, List<Long> people) {
    Map<Long, byte[]> digests = new HashMap<>();
    handle
        .createQuery(
            "SELECT person_id, digest FROM jp_year_total WHERE person_id IN (<people>)"
                + " AND year = :year AND digest IS NOT NULL")
        .bindList("people", people)
        .bind("year", rules.year())
        .map((row, context) -> Map.entry(row.getLong("person_id"), row.getBytes("digest")))
        .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
    return digests;
  }

  /** Whether the lines that stand there are those that were derived. */
  static boolean same(Map<Long, byte[]> digests, LedgerRules rules, PersonYear year) {
    return Arrays.equals(digests.get(year.personId()), year.digest(rules.policies()));
  }

  /** Writes the year rows. */
  static void years(Handle handle, LedgerRules rules, List<PersonYear> years, Instant now)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (PersonYear year : years) {
      PersonYear.Sum total = year.total();
      MixFigures mix = year.mix();
      rows.add(
          new Object[] {
            year.personId(),
            rules.year(),
            rules.institutionId(),
            year.unitId(),
            year.type().name(),
            year.onDuty(),
            year.reachesBack(),
            year.target().map(Jp::value).orElse(null),
            total.counted().value(),
            total.waiting().value(),
            total.over().value(),
            mix.b10().value(),
            mix.b20().value(),
            mix.b70().value(),
            mix.outside().value(),
            year.reachedOn().orElse(null),
            total.entries(),
            year.digest(rules.policies()),
            rules.version().id(),
            now
          });
    }
    YEAR.write(handle.getConnection(), rows);
  }

  /** Replaces the rows by month and by pathway. */
  static void parts(Handle handle, LedgerRules rules, List<PersonYear> years) throws SQLException {
    if (years.isEmpty()) {
      return;
    }
    List<Object[]> months = new ArrayList<>();
    List<Object[]> pathways = new ArrayList<>();
    for (PersonYear year : years) {
      year.byMonth().forEach((month, mix) -> months.add(month(rules, year, month, mix)));
      year.byPathway().forEach((path, sum) -> pathways.add(pathway(rules, year, path, sum)));
    }
    List<Long> people = years.stream().map(PersonYear::personId).toList();
    for (String table : List.of("jp_month_total", "jp_pathway_total")) {
      handle
          .createUpdate("DELETE FROM <table> WHERE person_id IN (<people>) AND year = :year")
          .define("table", table)
          .bindList("people", people)
          .bind("year", rules.year())
          .execute();
    }
    MONTH.write(handle.getConnection(), months);
    PATHWAY.write(handle.getConnection(), pathways);
  }

  private static Object[] month(LedgerRules rules, PersonYear year, int month, MixFigures mix) {
    return new Object[] {
      year.personId(),
      rules.year(),
      month,
      rules.institutionId(),
      mix.inMix().plus(mix.outside()).value(),
      mix.b10().value(),
      mix.b20().value(),
      mix.b70().value()
    };
  }

  private static Object[] pathway(
      LedgerRules rules, PersonYear year, String pathway, PersonYear.Sum sum) {
    return new Object[] {
      year.personId(),
      rules.year(),
      pathway,
      rules.institutionId(),
      sum.counted().value(),
      sum.waiting().value(),
      sum.over().value(),
      sum.entries()
    };
  }
}
