package id.corpu.dashboard.web;

import id.corpu.jp.Figures;
import id.corpu.jp.JpBoard;
import id.corpu.jp.TypeFigures;
import id.corpu.jp.UnitFigures;
import id.corpu.platform.web.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The board of the chief learning officer, and of a unit head for the own unit. */
@Named
@RequestScoped
public class BoardBacking {

  private static final int YEARS_BACK = 2;

  @Inject private JpBoard board;
  @Inject private BoardRequest asked;
  @Inject private LanguageChoice language;

  private Figures figures;
  private List<UnitFigures> units;
  private List<TypeFigures> types;
  private TrendChart trend;

  @PostConstruct
  void read() {
    figures = board.figures(asked.boardFilter());
    units =
        board.byUnit(asked.boardFilter()).stream()
            .sorted(
                Comparator.comparingInt((UnitFigures unit) -> unit.figures().percentReached())
                    .reversed())
            .toList();
    types = board.byType(asked.boardFilter());
    boolean present = asked.getYear() == asked.getToday().getYear();
    trend =
        new TrendChart(
            board.byMonth(asked.boardFilter()),
            present ? asked.getToday().getMonthValue() : 12,
            language.get());
  }

  public Figures getFigures() {
    return figures;
  }

  /** Units, those with the largest share at the target first. */
  public List<UnitFigures> getUnits() {
    return units;
  }

  public List<TypeFigures> getTypes() {
    return types;
  }

  public TrendChart getTrend() {
    return trend;
  }

  /** Percentage points gained since the end of the month before. */
  public int getGain() {
    List<TrendChart.Point> points = trend.getPoints();
    int last = points.size() - 1;
    return last < 1
        ? 0
        : points.get(last).figures().percentReached()
            - points.get(last - 1).figures().percentReached();
  }

  /** Name of the unit that the board is limited to, or null. */
  public String getUnitName() {
    return asked.getUnit().isEmpty()
        ? null
        : units.stream()
            .filter(unit -> Long.toString(unit.unitId()).equals(asked.getUnit()))
            .map(UnitFigures::unit)
            .findFirst()
            .orElse(null);
  }

  public List<Integer> getYears() {
    int present = asked.getToday().getYear();
    return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> present - back).toList();
  }
}
