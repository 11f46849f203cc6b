package id.corpu.jp.web;

import id.corpu.jp.CapState;
import id.corpu.jp.Jp;
import id.corpu.jp.YearOverview;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.jp.application.viewing.YearInsight;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.YearForecast;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;

/**
 * What stands behind the figures of a year, in words: every figure says why.
 *
 * @param months the twelve months
 * @param pathways where the JP come from
 * @param waiting what waits, and for what
 * @param caps caps of today and of this month; empty for another year than the present
 * @param forecast where the year is heading, a sentence; null for another year
 * @param forecastBasis how that is reckoned; null for another year
 * @param reaching whether the forecast reaches the target
 */
public record FiguresBehind(
    List<MonthBar> months,
    List<PathwaySum> pathways,
    List<WaitingRow> waiting,
    List<CapRow> caps,
    String forecast,
    String forecastBasis,
    boolean reaching) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static FiguresBehind of(PersonLedger ledger, LineWording wording, Words words) {
    YearInsight insight = ledger.insight();
    YearOverview year = ledger.overview();
    YearForecast forecast = insight.forecast().orElse(null);
    return new FiguresBehind(
        months(ledger, words),
        insight.pathways().stream().map(sum -> pathway(sum, ledger.policy(), words)).toList(),
        wording.waiting(insight.waiting()),
        year.caps().stream().map(cap -> cap(cap, words)).toList(),
        forecast == null ? null : words.say("forecast", words.number(forecast.expected())),
        forecast == null ? null : basis(forecast, year, words),
        forecast != null && forecast.reaches(year.target()));
  }

  private static List<MonthBar> months(PersonLedger ledger, Words words) {
    List<YearInsight.Month> months = ledger.insight().months();
    Jp best = months.stream().map(YearInsight.Month::counted).reduce(Jp.ZERO, Jp::max);
    return months.stream()
        .map(
            month ->
                new MonthBar(
                    month.month(),
                    Month.of(month.month()).getDisplayName(TextStyle.SHORT, words.locale()),
                    words.number(month.counted()),
                    percent(month.counted(), best),
                    month.month() == ledger.month()))
        .toList();
  }

  private static int percent(Jp part, Jp whole) {
    return whole.isPositive()
        ? part.value()
            .max(BigDecimal.ZERO)
            .multiply(HUNDRED)
            .divideToIntegralValue(whole.value())
            .intValue()
        : 0;
  }

  private static PathwaySum pathway(YearInsight.Pathway sum, Policy policy, Words words) {
    return new PathwaySum(
        policy.nameOf(sum.pathway()).map(name -> name.in(words.locale())).orElse(sum.pathway()),
        policy.row(sum.pathway()).map(row -> row.id()).orElse(null),
        words.column(sum.counted()),
        sum.waiting().isZero() ? "–" : words.column(sum.waiting()),
        sum.over().isZero() ? "–" : words.column(sum.over()),
        sum.entries());
  }

  private static CapRow cap(CapState cap, Words words) {
    String period = cap.isDaily() ? "day" : "month";
    return new CapRow(
        cap.pathway(),
        cap.name(),
        words.say("cap.used." + period, words.number(cap.used()), words.number(cap.limit())),
        cap.left().signum() == 0
            ? words.say("cap.full." + period)
            : words.say("cap.left." + period, words.number(cap.left())),
        cap.percentUsed(),
        cap.left().signum() == 0);
  }

  private static String basis(YearForecast forecast, YearOverview year, Words words) {
    String basis =
        words.say(
            "forecast.basis",
            words.number(forecast.recent()),
            forecast.days(),
            forecast.daysLeft());
    return year.missing().isPositive()
        ? basis
            + " "
            + words.say("forecast.needed", words.number(forecast.neededEachWeek(year.target())))
        : basis;
  }
}
