package id.corpu.jp.application.books;

import id.corpu.jp.domain.books.CanonicalLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The text of people's years as it is sealed, a line a fact, in this order for each person: the
 * totals ({@code T}), their parts by pathway and month ({@code P}, {@code M}), the ledger's lines
 * by place ({@code E}), the adjustments of earlier years ({@code A}). A person is named by the key
 * that leaves the house; each line names the regulation's version by its digest.
 */
final class BookText {

  private static final List<String> PARTS =
      List.of(
          """
          SELECT t.person_id, 'T', LOWER(HEX(p.uuid)), t.year, t.unit_id, t.asn_type, IF(t.on_duty, 'Y', 'N'), t.target,
                 t.counted, t.waiting, t.over_cap, t.b10, t.b20, t.b70, t.outside_mix, t.adjusted, t.reached_on,
                 t.entries, v.digest
            FROM jp_year_total t JOIN people_person p ON p.id = t.person_id
            LEFT JOIN jp_policy_version v ON v.id = t.policy_version_id
           WHERE t.person_id IN (<people>) AND t.year = :year ORDER BY t.person_id
          """,
          """
          SELECT person_id, 'P', pathway, counted, waiting, over_cap, entries
            FROM jp_pathway_total WHERE person_id IN (<people>) AND year = :year ORDER BY person_id, pathway
          """,
          """
          SELECT person_id, 'M', month, counted, b10, b20, b70
            FROM jp_month_total WHERE person_id IN (<people>) AND year = :year ORDER BY person_id, month
          """,
          """
          SELECT e.person_id, 'E', e.position, LOWER(HEX(e.statement_id)), e.ordinal, e.credited_on, e.pathway, e.scope,
                 e.title, e.bucket, e.recorded, e.credited, e.waiting, e.over_cap, e.status, e.reasons, e.awaited,
                 e.citation, e.arithmetic, e.window_key, e.minutes_per_jp, v.policy_id, v.digest
            FROM jp_entry e LEFT JOIN jp_policy_version v ON v.id = e.policy_version_id
           WHERE e.person_id IN (<people>) AND e.year = :year ORDER BY e.person_id, e.position
          """,
          """
          SELECT a.person_id, 'A', a.closed_year, LOWER(HEX(a.statement_id)), a.ordinal, a.credited_on, a.pathway,
                 a.title, a.reason, a.before_jp, a.after_jp, a.difference, a.citation, a.arithmetic, v.policy_id,
                 v.digest
            FROM jp_adjustment a LEFT JOIN jp_policy_version v ON v.id = a.policy_version_id
           WHERE a.person_id IN (<people>) AND a.year = :year
           ORDER BY a.person_id, a.closed_year, a.statement_id, a.ordinal
          """);

  private BookText() {}

  /** What the chain of a closing begins with. */
  static String heading(String city, int year, Decree decree) {
    return CanonicalLine.of(
        List.of(
            "CORPU-JP-1",
            city,
            Integer.toString(year),
            decree.number(),
            String.valueOf(decree.date())));
  }

  /** The lines of these people's year as they stand, by person; nobody without lines is missing. */
  static Map<Long, List<String>> lines(Handle handle, List<Long> people, int year) {
    Map<Long, List<String>> lines = new TreeMap<>();
    people.forEach(person -> lines.put(person, new ArrayList<>()));
    for (String part : PARTS) {
      handle
          .createQuery(part)
          .bindList("people", people)
          .bind("year", year)
          .map((row, context) -> Map.entry(row.getLong(1), line(row)))
          .forEach(line -> lines.get(line.getKey()).add(line.getValue()));
    }
    return lines;
  }

  /** Names of people, for a finding. */
  static Map<Long, String> names(Handle handle, List<Long> people) {
    Map<Long, String> names = new HashMap<>();
    handle
        .createQuery("SELECT id, name FROM people_person WHERE id IN (<people>)")
        .bindList("people", people)
        .map((row, context) -> Map.entry(row.getLong("id"), row.getString("name")))
        .forEach(person -> names.put(person.getKey(), person.getValue()));
    return names;
  }

  private static String line(ResultSet row) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    List<String> values = new ArrayList<>(columns);
    for (int column = 2; column <= columns; column++) {
      values.add(row.getString(column));
    }
    return CanonicalLine.of(values);
  }
}
