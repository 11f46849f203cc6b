package id.corpu.xapi.web;

import id.corpu.xapi.domain.use.UseCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Calls by day as bars of a drawing of {@link #WIDTH} by {@link #HEIGHT} units, the latest at the
 * right; what did not end well stands at the foot of its bar.
 *
 * @param most calls of the busiest day
 */
public record UseChart(List<Bar> bars, long most, LocalDate first, LocalDate last) {

  public static final int WIDTH = 600;
  public static final int HEIGHT = 120;

  private static final int GAP = 3;

  /** A day. */
  public record Bar(long x, long width, long y, long height, long badY, long badHeight) {}

  static UseChart of(NavigableMap<LocalDate, UseCount> days) {
    long most = days.values().stream().mapToLong(UseCount::calls).max().orElse(0);
    long step = WIDTH / days.size();
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<LocalDate, UseCount> day : days.entrySet()) {
      long height = share(day.getValue().calls(), most);
      long bad = share(Math.min(day.getValue().troubled(), day.getValue().calls()), most);
      bars.add(new Bar(bars.size() * step, step - GAP, HEIGHT - height, height, HEIGHT - bad, bad));
    }
    return new UseChart(bars, most, days.firstKey(), days.lastKey());
  }

  /** A day with anything is seen. */
  private static long share(long part, long most) {
    return part == 0 ? 0 : Math.max(2, HEIGHT * part / most);
  }
}
