package id.corpu.jp.application.simulating;

import id.corpu.jp.domain.AsnStatus;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Switches;
import java.util.List;

/**
 * What somebody asks "what if" about.
 *
 * @param policy the regulation
 * @param status PNS, or PPPK with the start of the work agreement
 * @param switches answers that differ from the policy's defaults
 * @param minutesPerJp minutes of one JP
 * @param activities the activities, with ids of their own that sort in the order in which
 *     activities of one moment are taken
 */
public record SimulationRequest(
    Policy policy,
    AsnStatus status,
    Switches switches,
    int minutesPerJp,
    List<LearningActivity> activities) {

  public SimulationRequest {
    activities = List.copyOf(activities);
  }
}
