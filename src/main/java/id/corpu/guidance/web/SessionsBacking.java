package id.corpu.guidance.web;

import id.corpu.guidance.application.SessionPage;
import id.corpu.guidance.application.SessionReading;
import id.corpu.guidance.application.SessionRow;
import id.corpu.guidance.application.Side;
import id.corpu.guidance.domain.MonthCount;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** My sessions: those I was guided in, and for a coach those I logged. */
@Named
@RequestScoped
public class SessionsBacking {

  /** Pages offered on either side of the one shown. */
  private static final int NEIGHBOURS = 2;

  @Inject private SessionReading reading;
  @Inject private CurrentUser currentUser;

  private boolean coach;
  private boolean coachSide;
  private List<SessionRow> waiting;
  private int waitingCount;
  private SessionPage page;
  private List<MonthCount> months;

  @PostConstruct
  void open() {
    coach = currentUser.may(Permission.COACH);
    coachSide = coach && "coach".equals(Pages.parameter("peran"));
    Side side = coachSide ? Side.COACH : Side.COACHEE;
    page = reading.page(side, number(Pages.parameter("hal")));
    waitingCount = reading.waitingCount(side);
    waiting = coachSide ? List.of() : reading.waiting(side);
    months = coachSide ? List.of() : reading.thisMonth();
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
  }

  public boolean isCoach() {
    return coach;
  }

  public boolean isCoachSide() {
    return coachSide;
  }

  public List<SessionRow> getWaiting() {
    return waiting;
  }

  public int getWaitingCount() {
    return waitingCount;
  }

  public SessionPage getPage() {
    return page;
  }

  /** Numbers of the pages offered. */
  public List<Integer> getNumbers() {
    int from = Math.max(1, page.number() - NEIGHBOURS);
    int to = Math.min(page.pages(), page.number() + NEIGHBOURS);
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  public List<MonthCount> getMonths() {
    return months;
  }
}
