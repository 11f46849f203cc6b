package id.corpu.jp.application.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.corpu.jp.domain.claims.LineOutcome;
import id.corpu.jp.domain.claims.LineVerdict;
import id.corpu.jp.domain.claims.SheetColumn;
import id.corpu.jp.domain.claims.SheetLine;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The SQL of the lines of attendance sheets, and of the claims that they may repeat. */
@Dependent
class GroupLines {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<SheetColumn, String>> CELLS = new TypeReference<>() {};
  private static final String LIVING = " AND state IN ('SUBMITTED', 'RETURNED', 'ACCEPTED')";

  @Inject private Database database;

  /** Puts these in the place of all lines. */
  void replace(long group, List<LineVerdict> verdicts) {
    forget(group);
    database
        .jdbi()
        .useHandle(
            handle -> {
              var batch =
                  handle.prepareBatch(
                      "INSERT INTO jp_group_line (group_id, line, cells, person_id, outcome,"
                          + " reason, detail) VALUES (?, ?, ?, ?, ?, ?, LEFT(?, 200))");
              verdicts.forEach(
                  v ->
                      batch.add(
                          group,
                          v.line().line(),
                          write(v.line().cells()),
                          v.personId(),
                          v.outcome().name(),
                          v.reason(),
                          v.detail()));
              batch.execute();
            });
  }

  void forget(long group) {
    database
        .jdbi()
        .useHandle(h -> h.execute("DELETE FROM jp_group_line WHERE group_id = ?", group));
  }

  /** Lines that shall become claims and have none yet. */
  List<SheetLine> toClaim(long group, int most) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT line, cells FROM jp_group_line WHERE group_id = :group AND outcome ="
                            + " 'CLAIM' AND claim_id IS NULL ORDER BY line LIMIT :most")
                    .bind("group", group)
                    .bind("most", most)
                    .map(
                        (row, context) ->
                            new SheetLine(row.getInt("line"), read(row.getString("cells")), null))
                    .list());
  }

  /**
   * The lines have their claims, which say all that the cells said.
   *
   * @param claims by line
   */
  void claimed(long group, Map<Integer, Long> claims) {
    if (claims.isEmpty()) {
      return;
    }
    database
        .jdbi()
        .useHandle(
            handle -> {
              var batch =
                  handle.prepareBatch(
                      "UPDATE jp_group_line SET claim_id = ?, cells = '{}' WHERE group_id = ? AND"
                          + " line = ?");
              claims.forEach((line, claim) -> batch.add(claim, group, line));
              batch.execute();
            });
  }

  /** What was to become a claim does not, since something has changed. */
  void changed(long group, LineVerdict verdict) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE jp_group_line SET outcome = ?, reason = ?, detail = LEFT(?, 200) WHERE"
                        + " group_id = ? AND line = ?",
                    verdict.outcome().name(),
                    verdict.reason(),
                    verdict.detail(),
                    group,
                    verdict.line().line()));
  }

  /** The lines of an outcome with who they are about. */
  List<GroupLine> page(long group, LineOutcome outcome, int size, int from) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT l.line, l.cells, l.outcome, l.reason, l.detail, p.name, p.number,"
                            + " c.uuid, c.state FROM jp_group_line l LEFT JOIN people_person p ON"
                            + " p.id = l.person_id LEFT JOIN jp_claim c ON c.id = l.claim_id WHERE"
                            + " l.group_id = :group AND l.outcome = :outcome ORDER BY l.line LIMIT"
                            + " :size OFFSET :from")
                    .bind("group", group)
                    .bind("outcome", outcome.name())
                    .bind("size", size)
                    .bind("from", from)
                    .map(
                        (row, context) -> {
                          Map<SheetColumn, String> cells = read(row.getString("cells"));
                          byte[] claim = row.getBytes("uuid");
                          UUID uuid = claim == null ? null : SqlTypes.toUuid(claim);
                          return new GroupLine(
                              row.getInt("line"),
                              cells,
                              row.getString("name") == null
                                  ? cells.getOrDefault(SheetColumn.NAME, "")
                                  : row.getString("name"),
                              GroupLine.masked(
                                  row.getString("number") == null
                                      ? cells.getOrDefault(SheetColumn.NIP, "")
                                      : row.getString("number")),
                              LineOutcome.valueOf(row.getString("outcome")),
                              row.getString("reason"),
                              row.getString("detail"),
                              uuid,
                              row.getString("state"));
                        })
                    .list());
  }

  /** Those of the people who have a claim of any of these days, not only documents for others. */
  Set<Long> claimed(Collection<Long> people, LocalDate first, LocalDate last) {
    return people.isEmpty()
        ? Set.of()
        : new HashSet<>(
            database
                .jdbi()
                .withHandle(
                    handle ->
                        handle
                            .createQuery(
                                "SELECT DISTINCT person_id FROM jp_claim WHERE person_id IN"
                                    + " (<people>) AND completes IS NULL AND first_day <= :last AND last_day >= :first"
                                    + LIVING)
                            .bindList("people", List.copyOf(people))
                            .bind("first", first)
                            .bind("last", last)
                            .mapTo(Long.class)
                            .list()));
  }

  /**
   * Those of the certificate numbers' keys that claims of the city bear, this group's set aside.
   */
  Set<String> certificates(long city, long group, Collection<String> keys) {
    return keys.isEmpty()
        ? Set.of()
        : new HashSet<>(
            database
                .jdbi()
                .withHandle(
                    handle ->
                        handle
                            .createQuery(
                                "SELECT DISTINCT certificate_key FROM jp_claim WHERE"
                                    + " institution_id = :city AND certificate_key IN (<keys>) AND"
                                    + " NOT group_id <=> :group"
                                    + LIVING)
                            .bindList("keys", List.copyOf(keys))
                            .bind("city", city)
                            .bind("group", group)
                            .mapTo(String.class)
                            .list()));
  }

  private static String write(Map<SheetColumn, String> cells) {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<SheetColumn, String> read(String cells) {
    try {
      return JSON.readValue(cells, CELLS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
