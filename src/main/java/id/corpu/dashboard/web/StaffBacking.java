package id.corpu.dashboard.web;

import id.corpu.jp.JpBoard;
import id.corpu.jp.PeopleOrder;
import id.corpu.jp.PeoplePage;
import id.corpu.jp.RiskRule;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The people whom the signed-in person supervises, those most at risk of missing the target first.
 */
@Named
@RequestScoped
public class StaffBacking {

  private static final int SIZE = 50;

  @Inject private JpBoard board;
  @Inject private BoardRequest asked;

  private PeoplePage people;
  private RiskRule risk;

  @PostConstruct
  void read() {
    people = board.staff(asked.getYear(), getOrder(), asked.getPage(), SIZE);
    risk = board.risk(asked.getYear());
  }

  /** Those most at risk first, unless another order is asked for. */
  public PeopleOrder getOrder() {
    return Pages.parameter("urut") == null ? PeopleOrder.MOST_AT_RISK : asked.getOrder();
  }

  /** Orders to choose from. */
  public PeopleOrder[] getOrders() {
    return new PeopleOrder[] {
      PeopleOrder.MOST_AT_RISK,
      PeopleOrder.NAME,
      PeopleOrder.LEAST_COUNTED,
      PeopleOrder.MOST_WAITING
    };
  }

  /** How the risk in the list is reckoned. */
  public RiskRule getRisk() {
    return risk;
  }

  public PeoplePage getPeople() {
    return people;
  }
}
