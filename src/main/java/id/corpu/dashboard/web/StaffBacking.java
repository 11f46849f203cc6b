package id.corpu.dashboard.web;

import id.corpu.jp.JpBoard;
import id.corpu.jp.PeoplePage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The people whom the signed-in person supervises, those furthest from the target first. */
@Named
@RequestScoped
public class StaffBacking {

  private static final int SIZE = 50;

  @Inject private JpBoard board;
  @Inject private BoardRequest asked;

  private PeoplePage people;

  @PostConstruct
  void read() {
    people = board.staff(asked.getYear(), asked.getPage(), SIZE);
  }

  public PeoplePage getPeople() {
    return people;
  }
}
