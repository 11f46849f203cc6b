package id.corpu.xapi.web.health;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers as bars in a drawing of 360 by 210, as wide as a narrow column; its table says the same
 * in words.
 */
public final class BarChart {

  private static final int LEFT = 64;
  private static final int WIDTH = 292;
  private static final int TOP = 12;

  /** What a name below a bar needs to its right. */
  private static final int ROOM_OF_NAME = 30;

  private static final int HEIGHT = 165;

  private final List<Value> values;
  private final int step;
  private final long top;

  /**
   * A number and what it is of.
   *
   * @param text the number as it is read, which may say that it is not known
   */
  public record Value(String label, long number, String text) {}

  /** A bar; its name stands below it when {@code named}. */
  public record Bar(Value value, String x, String y, String width, String height, boolean named) {}

  /** A line of the grid with its number. */
  public record Grid(long number, int y) {}

  /**
   * @param step every so many bars one has its name below
   */
  BarChart(List<Value> values, int step) {
    this.values = values;
    this.step = step;
    this.top = roundedUp(values.stream().mapToLong(Value::number).max().orElse(0));
  }

  public List<Value> getValues() {
    return values;
  }

  public List<Bar> getBars() {
    double place = (double) WIDTH / Math.max(1, values.size());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double height = (double) HEIGHT * values.get(i).number() / top;
      bars.add(
          new Bar(
              values.get(i),
              text(LEFT + i * place),
              text(TOP + HEIGHT - height),
              text(place * 0.8),
              text(height),
              i % step == 0 && (i + 1) * place + ROOM_OF_NAME <= WIDTH));
    }
    return bars;
  }

  public List<Grid> getGrid() {
    return IntStream.rangeClosed(0, 2)
        .mapToObj(part -> new Grid(top * part / 2, TOP + HEIGHT - HEIGHT * part / 2))
        .toList();
  }

  /** The next of 2, 4, 10, 20, 40, 100 … */
  private static long roundedUp(long most) {
    long top = 2;
    for (int i = 0; top < most; i++) {
      top = i % 3 == 1 ? top / 4 * 10 : top * 2;
    }
    return top;
  }

  private static String text(double length) {
    return Double.toString(Math.round(length * 10) / 10.0);
  }
}
