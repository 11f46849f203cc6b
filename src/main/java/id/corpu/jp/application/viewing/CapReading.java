package id.corpu.jp.application.viewing;

import id.corpu.jp.CapState;
import id.corpu.jp.CapState.Period;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.ActualHours;
import id.corpu.jp.domain.PerActivity;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Rule;
import id.corpu.jp.domain.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How much of today's and this month's caps a person has used, from the lines of these windows. */
final class CapReading {

  /** Sums of one pathway in one window. */
  private record Used(BigDecimal jp, BigDecimal activities) {}

  private static final String USED =
      """
      SELECT pathway, window_key, SUM(credited + waiting) AS jp,
             SUM(status = 'COUNTED' OR status = 'WAITING') AS activities
        FROM jp_entry WHERE person_id = :person AND year = :year
         AND window_key IN (:day, :month) GROUP BY pathway, window_key
      """;

  private CapReading() {}

  static List<CapState> caps(
      Handle handle, LedgerRules rules, long personId, LocalDate today, Locale locale) {
    String day = "day:" + today;
    String month = "month:" + YearMonth.from(today);
    Map<String, Used> used =
        handle
            .createQuery(USED)
            .bind("person", personId)
            .bind("year", today.getYear())
            .bind("day", day)
            .bind("month", month)
            .reduceRows(
                new java.util.HashMap<>(),
                (sums, row) -> {
                  sums.put(
                      row.getColumn("pathway", String.class)
                          + " "
                          + row.getColumn("window_key", String.class),
                      new Used(
                          row.getColumn("jp", BigDecimal.class),
                          row.getColumn("activities", BigDecimal.class)));
                  return sums;
                });
    PolicyHistory.Term inForce = rules.policies().term(today);
    List<CapState> caps = new ArrayList<>();
    for (PolicyRow row : inForce.policy().rows()) {
      Rule rule = row.rates().rule(Scope.NATIONAL, inForce.switches());
      cap(row, rule, used, day, month, locale).ifPresent(caps::add);
    }
    return caps;
  }

  private static Optional<CapState> cap(
      PolicyRow row, Rule rule, Map<String, Used> used, String day, String month, Locale locale) {
    Used none = new Used(BigDecimal.ZERO, BigDecimal.ZERO);
    String name = row.name().in(locale);
    if (rule instanceof ActualHours hours) {
      BigDecimal jp = used.getOrDefault(row.id() + " " + day, none).jp();
      return Optional.of(new CapState(row.id(), name, Period.DAY, jp, hours.capPerDay().value()));
    }
    if (rule instanceof PerActivity each && each.maxPerMonth() > 0) {
      BigDecimal activities = used.getOrDefault(row.id() + " " + month, none).activities();
      BigDecimal limit = BigDecimal.valueOf(each.maxPerMonth());
      return Optional.of(new CapState(row.id(), name, Period.MONTH, activities.min(limit), limit));
    }
    return Optional.empty();
  }
}
