package id.corpu.jp.application.whatif;

import id.corpu.jp.Jp;
import id.corpu.jp.StudyOffers.StudyOffer;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.YearPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A plan to the yearly target.
 *
 * @param policy the regulation in force
 * @param plan the days
 * @param by the day by which the target is wanted
 * @param days working days until then
 * @param target JP to reach; zero where none is asked for
 * @param counted counted JP so far
 * @param waiting JP that only wait for evidence; the plan takes them for sure
 * @param after counted and waiting JP with the plan, as the engine reckons them
 * @param goals what each bucket of the mix should have
 * @param mix what each would have with the plan
 * @param offers courses that are open to the person
 */
public record PlanAnswer(
    Policy policy,
    YearPlan plan,
    LocalDate by,
    int days,
    Jp target,
    Jp counted,
    Jp waiting,
    Jp after,
    Map<String, Jp> goals,
    Map<String, Jp> mix,
    List<StudyOffer> offers) {

  public PlanAnswer {
    offers = List.copyOf(offers);
  }

  /** What the plan has to fill. */
  public Jp missing() {
    return target.minus(counted).minus(waiting).max(Jp.ZERO);
  }

  /** Whether nothing needs to be planned. */
  public boolean isNothingMissing() {
    return !missing().isPositive();
  }
}
