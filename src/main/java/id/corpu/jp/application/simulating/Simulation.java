package id.corpu.jp.application.simulating;

import id.corpu.jp.Jp;
import id.corpu.jp.application.policies.PolicyCatalog;
import id.corpu.jp.domain.ActivitySummary;
import id.corpu.jp.domain.Conversion;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.LedgerEntry;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Reason;
import id.corpu.jp.domain.StatusHistory;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.security.ApiCaller;
import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Answers "what would this earn?" under any shipped regulation. Nothing is recorded and nobody's
 * ledger is read, so whoever is signed in may ask, and so may another tool whose credential has the
 * scope {@value #SCOPE}.
 */
@ApplicationScoped
public class Simulation {

  /** What a credential must be good for; {@code all} includes it. */
  static final String SCOPE = "jp:simulate";

  /** Most activities of one question. */
  public static final int MOST_ACTIVITIES = 1000;

  private static final String USE_CASE = "Simulation.simulate";

  private CurrentUser currentUser;
  private PolicyCatalog policies;
  private AuditTrail audit;

  protected Simulation() {}

  @Inject
  public Simulation(CurrentUser currentUser, PolicyCatalog policies, AuditTrail audit) {
    this.currentUser = currentUser;
    this.policies = policies;
    this.audit = audit;
  }

  /**
   * Works out what the activities would earn.
   *
   * @throws InvalidInput {@code MEASURE_MISSING} naming the first activity that lacks what its rule
   *     counts, such as minutes
   */
  @OpenUseCase("whoever is signed in may simulate; nobody's data is read")
  public SimulationResult simulate(SimulationRequest request) {
    currentUser.get();
    return convert(request);
  }

  /**
   * The same for a question as JSON, in the form of {@code POST /api/jp/simulations}.
   *
   * @throws InvalidInput naming the first field that is wrong
   * @throws id.corpu.platform.errors.TooLarge beyond {@value #MOST_ACTIVITIES} activities
   */
  @OpenUseCase("whoever is signed in may simulate; nobody's data is read")
  public SimulationResult simulate(String json) {
    currentUser.get();
    return convert(read(json));
  }

  /**
   * The same for another tool.
   *
   * @throws NotPermitted when its credential lacks the scope {@value #SCOPE}
   */
  @OpenUseCase("checks the credential itself and leaves its audit row")
  public SimulationResult simulate(String json, ApiCaller caller) {
    if (!caller.may(SCOPE)) {
      audit.note(USE_CASE, null, caller.key(), "REFUSED", "SCOPE");
      throw new NotPermitted(USE_CASE);
    }
    return convert(read(json));
  }

  private SimulationRequest read(String json) {
    List<Policy> shipped = policies.all().stream().map(version -> version.policy()).toList();
    return new SimulationReader(shipped).read(json);
  }

  static SimulationResult convert(SimulationRequest request) {
    Policy policy = request.policy();
    List<LedgerEntry> entries =
        new Conversion(
                policy,
                request.switches(),
                MinutesPerJp.of(request.minutesPerJp()),
                policy.zone(),
                StatusHistory.always(request.status()))
            .convert(request.activities());
    Map<String, ActivitySummary> byId = ActivitySummary.byActivity(entries);
    List<LearningActivity> asked = request.activities();
    IntStream.range(0, asked.size())
        .filter(i -> byId.get(asked.get(i).id()).reasons().contains(Reason.NOT_MEASURED))
        .findFirst()
        .ifPresent(Simulation::refuseUnmeasured);
    return new SimulationResult(
        policy.id(),
        Jp.sum(entries.stream().map(LedgerEntry::credited)),
        asked.stream().map(activity -> byId.get(activity.id())).toList(),
        entries);
  }

  private static void refuseUnmeasured(int index) {
    throw new InvalidInput("MEASURE_MISSING", "activities[" + index + "]");
  }
}
