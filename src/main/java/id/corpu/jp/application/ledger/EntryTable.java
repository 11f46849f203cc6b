package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.platform.persistence.MultiRowInsert;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The lines of people's years in {@code jp_entry}, replaced a year at a time. */
final class EntryTable {

  private static final MultiRowInsert INSERT =
      MultiRowInsert.into(
          "jp_entry",
          "person_id, year, position, institution_id, statement_id, ordinal, credited_on, pathway, scope, title, bucket, recorded, credited, waiting, over_cap, status, reasons, awaited, citation, arithmetic, window_key, minutes_per_jp, policy_version_id");

  private EntryTable() {}

  /** Puts the derived lines in the place of those that stand there. */
  static void replace(Handle handle, LedgerRules rules, List<PersonYear> years)
      throws SQLException {
    if (years.isEmpty()) {
      return;
    }
    handle
        .createUpdate("DELETE FROM jp_entry WHERE person_id IN (<people>) AND year = :year")
        .bindList("people", years.stream().map(PersonYear::personId).toList())
        .bind("year", rules.year())
        .execute();
    List<Object[]> rows = new ArrayList<>();
    for (PersonYear year : years) {
      year.entries().forEach(entry -> rows.add(row(rules, year, entry)));
    }
    INSERT.write(handle.getConnection(), rows);
  }

  private static Object[] row(LedgerRules rules, PersonYear year, EntryRow entry) {
    return new Object[] {
      year.personId(),
      rules.year(),
      entry.position(),
      rules.institutionId(),
      entry.statementId(),
      entry.ordinal(),
      entry.creditedOn(),
      entry.pathway(),
      entry.scope().name(),
      entry.title(),
      entry.bucket(),
      entry.recorded().value(),
      entry.credited().value(),
      entry.waiting().value(),
      entry.over().value(),
      entry.status().name(),
      entry.reasonCodes(),
      String.join(",", entry.awaited()),
      entry.citation(),
      entry.arithmetic().stored(),
      entry.windowKey(),
      entry.minutesPerJp(),
      rules.policies().version(entry.creditedOn()).id()
    };
  }
}
