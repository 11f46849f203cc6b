package id.corpu.dashboard.web;

import id.corpu.jp.MonthFigures;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The course of a year as a line in a drawing of 360 by 210: share of ASN at the target at each
 * month's end, from 0 to 100 percent. Months that have not begun are left out. The drawing is as
 * wide as a narrow column, so that its words are not made smaller there; every second month has its
 * name below, as there is no room for twelve.
 */
public final class TrendChart {

  private static final int LEFT = 42;
  private static final int STEP = 26;
  private static final int TOP = 10;
  private static final int HEIGHT = 165;

  private final List<Point> points = new ArrayList<>();

  /** A month: its name, its figures and its place in the drawing. */
  public record Point(String label, MonthFigures figures, int x, int y) {

    /** Whether its name stands below the line. */
    public boolean isNamed() {
      return figures.month() % 2 == 1;
    }
  }

  TrendChart(List<MonthFigures> months, int lastMonth, Locale locale) {
    for (MonthFigures month : months) {
      if (month.month() <= lastMonth) {
        points.add(
            new Point(
                Month.of(month.month()).getDisplayName(TextStyle.SHORT, locale),
                month,
                LEFT + (month.month() - 1) * STEP + STEP / 2,
                TOP + HEIGHT - month.percentReached() * HEIGHT / 100));
      }
    }
  }

  public List<Point> getPoints() {
    return points;
  }

  /** Path of the line. */
  public String getLine() {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      path.append(path.isEmpty() ? "M" : "L").append(point.x()).append(' ').append(point.y());
    }
    return path.toString();
  }

  /** Heights of the grid lines with their percent. */
  public List<Grid> getGrid() {
    return List.of(grid(0), grid(25), grid(50), grid(75), grid(100));
  }

  /** A grid line. */
  public record Grid(int percent, int y) {}

  private static Grid grid(int percent) {
    return new Grid(percent, TOP + HEIGHT - percent * HEIGHT / 100);
  }
}
