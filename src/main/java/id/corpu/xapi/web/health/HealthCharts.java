package id.corpu.xapi.web.health;

import id.corpu.platform.i18n.Formats;
import id.corpu.xapi.application.health.Health.OfDay;
import id.corpu.xapi.application.health.Health.OfMinute;
import id.corpu.xapi.domain.browsing.Wording;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Minutes and days as bars with the names that the reader gives them. */
final class HealthCharts {

  private static final int QUARTER = 15;
  private static final int WEEK = 7;

  private final Wording wording;
  private final ZoneId zone;

  HealthCharts(Wording wording, ZoneId zone) {
    this.wording = wording;
    this.zone = zone;
  }

  BarChart minutes(List<OfMinute> minutes) {
    boolean isEnglish = wording.locale().getLanguage().equals("en");
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern(isEnglish ? "HH:mm" : "HH.mm", wording.locale()).withZone(zone);
    return new BarChart(
        minutes.stream()
            .map(
                one ->
                    new BarChart.Value(
                        time.format(one.minute()),
                        one.statements().orElse(0),
                        one.statements().map(this::number).orElse("?")))
            .toList(),
        QUARTER);
  }

  BarChart days(List<OfDay> days) {
    return new BarChart(days.stream().map(this::day).toList(), WEEK);
  }

  private BarChart.Value day(OfDay one) {
    String number = number(one.statements());
    return new BarChart.Value(
        Formats.shortDay(one.day(), wording.locale()),
        one.statements(),
        one.whole() ? number : wording.text("health.atleast", number));
  }

  private String number(long value) {
    return wording.number(BigDecimal.valueOf(value));
  }
}
