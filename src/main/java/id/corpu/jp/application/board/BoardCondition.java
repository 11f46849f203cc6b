package id.corpu.jp.application.board;

import id.corpu.jp.BoardFilter;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.Permission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose year rows a board query reads: those in the caller's scope that the filter leaves, as a
 * condition over {@code jp_year_total t}.
 */
final class BoardCondition {

  private static final String BENEATH =
      " AND t.unit_id IN (SELECT b.id FROM people_unit own JOIN people_unit b"
          + " ON b.institution_id = own.institution_id AND b.path LIKE CONCAT(own.path, '%%')"
          + " WHERE own.id = :%s AND own.institution_id = :institution)";

  private final StringBuilder sql =
      new StringBuilder("t.institution_id = :institution AND t.year = :year AND t.on_duty");
  private final Map<String, Object> bindings = new HashMap<>();

  BoardCondition(Account account, BoardFilter filter) {
    bindings.put("institution", account.institutionId());
    bindings.put("year", filter.year());
    if (!seesCity(account)) {
      beneath("scopeUnit", account.unitId());
    }
    filter.unitId().ifPresent(unit -> beneath("unit", unit));
    filter.type().ifPresent(type -> and(" AND t.asn_type = :type", "type", type.name()));
    filter
        .reached()
        .ifPresent(yes -> sql.append(" AND t.reached_on IS ").append(yes ? "NOT NULL" : "NULL"));
    filter
        .reachedByMonth()
        .ifPresent(
            month ->
                and(
                    " AND t.reached_on < :nextMonth",
                    "nextMonth",
                    LocalDate.of(filter.year(), month, 1).plusMonths(1)));
  }

  private static boolean seesCity(Account account) {
    return account.permissions().contains(Permission.VIEW_BOARD)
        || account.permissions().contains(Permission.MANAGE_JP);
  }

  private void beneath(String name, long unitId) {
    and(String.format(BENEATH, name), name, unitId);
  }

  private void and(String condition, String name, Object value) {
    sql.append(condition);
    bindings.put(name, value);
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> bindings() {
    return bindings;
  }
}
