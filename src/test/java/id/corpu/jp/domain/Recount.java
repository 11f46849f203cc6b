package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;
import java.util.List;

/** Does an explanation over again, as an auditor with paper and pencil would. */
final class Recount {

  private final Arithmetic arithmetic;

  Recount(Arithmetic arithmetic) {
    this.arithmetic = arithmetic;
  }

  /** The JP to which the steps lead. */
  Jp result() {
    Jp running = Jp.ZERO;
    for (Arithmetic.Step step : arithmetic.steps()) {
      running = after(step, running);
    }
    return running;
  }

  private static Jp after(Arithmetic.Step step, Jp running) {
    List<BigDecimal> n = step.numbers();
    return switch (step.code()) {
      case MINUTES, CERTIFICATE, PROGRAMME, DAY_RATE -> last(n);
      case PROGRAMME_UPLIFT -> new Jp(n.get(0).multiply(n.get(1)));
      case ACTIVITIES, SEMESTERS -> new Jp(n.get(0).multiply(n.get(1)));
      case ACTIVITIES_UPLIFT -> new Jp(n.get(0).multiply(n.get(1)).multiply(n.get(2)));
      case DAY_CAP, PERIOD_CAP -> running.min(last(n));
      case UPLIFT, DAY_TAKEN, SET_TOTAL, PERIOD_TOTAL -> last(n);
      case DAY_TOTAL -> new Jp(n.get(1)).minus(new Jp(n.get(0)));
      case CEILING -> running.min(new Jp(n.get(0)).minus(new Jp(n.get(1))).max(Jp.ZERO));
      case SET_OF_ACTIVITIES -> Jp.ZERO;
      case MONTH_CAP, SET_COMPLETED_LATER -> running;
      case NO_RATE, NOT_AVAILABLE, NOT_OPEN, NOT_ACCEPTED, NOT_MEASURED -> Jp.ZERO;
    };
  }

  private static Jp last(List<BigDecimal> numbers) {
    return new Jp(numbers.get(numbers.size() - 1));
  }
}
