package id.corpu.jp.application.simulating;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.ActivitySummary;
import id.corpu.jp.domain.LedgerEntry;
import java.util.List;

/**
 * What the activities would earn.
 *
 * @param policyId the regulation that was applied
 * @param total credited JP of all activities
 * @param activities one summary for each activity, in the order asked
 * @param entries the ledger lines, in order of time
 */
public record SimulationResult(
    String policyId, Jp total, List<ActivitySummary> activities, List<LedgerEntry> entries) {

  public SimulationResult {
    activities = List.copyOf(activities);
    entries = List.copyOf(entries);
  }
}
