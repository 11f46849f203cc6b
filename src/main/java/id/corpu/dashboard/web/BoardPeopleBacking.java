package id.corpu.dashboard.web;

import id.corpu.jp.BoardFilter;
import id.corpu.jp.JpBoard;
import id.corpu.jp.PeopleOrder;
import id.corpu.jp.PeoplePage;
import id.corpu.jp.RiskRule;
import id.corpu.jp.UnitFigures;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The people behind a figure of the board. */
@Named
@RequestScoped
public class BoardPeopleBacking {

  private static final int SIZE = 50;

  @Inject private JpBoard board;
  @Inject private BoardRequest asked;

  private PeoplePage people;
  private RiskRule risk;
  private List<UnitFigures> units;

  @PostConstruct
  void read() {
    people = board.people(asked.peopleFilter(), asked.getOrder(), asked.getPage(), SIZE);
    risk = board.risk(asked.getYear());
    units =
        board.byUnit(BoardFilter.of(asked.getYear())).stream()
            .sorted(Comparator.comparing(UnitFigures::unit))
            .toList();
  }

  /** How the risk in the list is reckoned. */
  public RiskRule getRisk() {
    return risk;
  }

  public PeoplePage getPeople() {
    return people;
  }

  /** Units to choose from. */
  public List<UnitFigures> getUnits() {
    return units;
  }

  public PeopleOrder[] getOrders() {
    return PeopleOrder.values();
  }
}
