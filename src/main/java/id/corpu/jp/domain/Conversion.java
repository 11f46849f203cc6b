package id.corpu.jp.domain;

import id.corpu.people.AsnType;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns what one person did into the lines of their JP ledger, under one regulation.
 *
 * <p>A pure function: the same activities give the same entries, in whatever order they arrive.
 * They are taken in order of time, and at the same moment in the order of their ids. All activities
 * of the windows concerned must be given together: usually those of a calendar year, with a study
 * session that crosses New Year given to both years and the entries chosen by {@link
 * LedgerEntry#creditedOn()}. For a ceiling by contract year give every calendar year that the
 * contract year touches.
 *
 * <p><strong>Waiting for evidence.</strong> Activities whose evidence is incomplete are worked out
 * after all complete ones, on the room that these leave in each window, and share that room in
 * order of time. So a waiting entry never takes anything from a counted one, and its waiting JP are
 * what it would add to the year now.
 */
public final class Conversion {

  private static final Comparator<Posting> CEILING_ORDER =
      Comparator.comparing(Posting::awaiting).thenComparing(Posting.LEDGER_ORDER);

  private final PolicyHistory policies;
  private final MinutesPerJp minutesPerJp;
  private final ZoneId zone;
  private final StatusHistory status;

  /**
   * @param policy the regulation in force
   * @param switches the institution's choices; absent ones take the policy's defaults
   * @param minutesPerJp the institution's dated setting
   * @param zone the city's time zone, in which days and months are counted
   * @param status what the person was over time
   * @throws IllegalArgumentException when a switch of this policy is given a value that it does not
   *     have
   */
  public Conversion(
      Policy policy,
      Switches switches,
      MinutesPerJp minutesPerJp,
      ZoneId zone,
      StatusHistory status) {
    this(PolicyHistory.always(policy, switches), minutesPerJp, zone, status);
  }

  /**
   * The same where the regulation, or how it is read, changes over time.
   *
   * @param policies what is in force on which day
   */
  public Conversion(
      PolicyHistory policies, MinutesPerJp minutesPerJp, ZoneId zone, StatusHistory status) {
    this.policies = policies;
    this.minutesPerJp = minutesPerJp;
    this.zone = zone;
    this.status = status;
  }

  /**
   * A conversion with the policy's own zone, minutes and default readings, for somebody whose type
   * does not change.
   */
  public static Conversion of(Policy policy, AsnType type) {
    MinutesPerJp minutes = MinutesPerJp.of(policy.minutesPerJp());
    return new Conversion(
        policy, Switches.none(), minutes, policy.zone(), StatusHistory.always(type));
  }

  /**
   * The ledger lines of the activities, in order of the day of credit, then of time. Every activity
   * has at least one.
   *
   * @throws IllegalArgumentException when two activities have one id
   */
  public List<LedgerEntry> convert(Collection<LearningActivity> activities) {
    requireDistinctIds(activities);
    Examination examination = new Examination(policies, zone, status);
    List<Posting> postings =
        activities.stream().flatMap(examination::postings).sorted(Posting.COUNTING_ORDER).toList();
    Windows windows = new Windows(minutesPerJp, zone);
    postings.forEach(posting -> posting.count(windows));
    applyCeilings(postings.stream().sorted(CEILING_ORDER).toList());
    return postings.stream().sorted(Posting.LEDGER_ORDER).map(Posting::entry).toList();
  }

  /** Each posting meets the ceilings of the day's regulation; every meter sees what was left. */
  private void applyCeilings(List<Posting> inOrder) {
    List<CeilingMeter> meters =
        policies.terms().stream()
            .flatMap(term -> term.policy().ceilings(term.switches()).stream())
            .distinct()
            .map(ceiling -> new CeilingMeter(ceiling, status))
            .toList();
    if (meters.isEmpty()) {
      return;
    }
    Map<PolicyHistory.Term, List<CeilingMeter>> inForce = new IdentityHashMap<>();
    for (Posting posting : inOrder) {
      inForce
          .computeIfAbsent(
              policies.on(posting.portion().creditedOn()), term -> binding(term, meters))
          .forEach(meter -> meter.clip(posting));
      meters.forEach(meter -> meter.count(posting));
    }
  }

  private static List<CeilingMeter> binding(PolicyHistory.Term term, List<CeilingMeter> meters) {
    List<Ceiling> ceilings = term.policy().ceilings(term.switches());
    return meters.stream().filter(meter -> ceilings.contains(meter.ceiling())).toList();
  }

  private static void requireDistinctIds(Collection<LearningActivity> activities) {
    Set<String> ids = new HashSet<>();
    for (LearningActivity activity : activities) {
      if (!ids.add(activity.id())) {
        throw new IllegalArgumentException("two activities have the id " + activity.id());
      }
    }
  }
}
