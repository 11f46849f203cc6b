package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the cheapest way to the yearly target: the fewest days, and of these plans the one that
 * brings the year closest to the shares of the mix. A day is given to one pathway.
 *
 * <p><strong>Fewest days.</strong> Take the days that earn most first, each pathway up to its
 * limit, until nothing is missing: no plan has fewer, because the first n of that order earn the
 * most that n days can earn.
 *
 * <p><strong>Closest mix.</strong> All ways of sharing that number of days among the pathways are
 * looked at (some thousands, with half a dozen pathways and less than twenty days; with more than
 * thirty days the first plan found is taken as it is). The distance is the sum over the shares of
 * how far the year would be from each, in JP. Of equal ones the plan holds that gives more days to
 * the earlier pathway, so the same question has the same answer.
 *
 * <p><strong>Every choice has its days.</strong> Pathways limited by the month have days of that
 * month set apart beforehand, in their order, so that no two ever need the same day; a month with
 * fewer days than they might count together leaves the later one less.
 */
public final class YearPlanner {

  private static final int MOST_WEIGHED = 30;

  private final List<LocalDate> days;
  private final List<PlanOption> options;
  private final List<Map<YearMonth, Integer>> apart = new ArrayList<>();
  private final int[] most;
  private final Map<String, Jp> goals;
  private final Map<String, Jp> now;

  /**
   * @param days days on which one may learn
   * @param options pathways in order of preference
   * @param goals the JP that each bucket of the mix should have; empty where there is no mix
   * @param now the JP that each has so far
   */
  public YearPlanner(
      List<LocalDate> days, List<PlanOption> options, Map<String, Jp> goals, Map<String, Jp> now) {
    this.days = days.stream().distinct().sorted().toList();
    this.options = List.copyOf(options);
    this.goals = Map.copyOf(goals);
    this.now = Map.copyOf(now);
    this.most = new int[options.size()];
    setApart();
  }

  private void setApart() {
    Map<YearMonth, Integer> free = new TreeMap<>();
    days.forEach(day -> free.merge(YearMonth.from(day), 1, Integer::sum));
    for (int i = 0; i < most.length; i++) {
      Map<YearMonth, Integer> own = new TreeMap<>();
      int left = options.get(i).most();
      if (options.get(i).byMonth().isPresent()) {
        for (Map.Entry<YearMonth, Integer> month :
            new TreeMap<>(options.get(i).byMonth().get()).entrySet()) {
          int taken =
              Math.min(left, Math.min(month.getValue(), free.getOrDefault(month.getKey(), 0)));
          own.put(month.getKey(), taken);
          free.merge(month.getKey(), -taken, Integer::sum);
          left -= taken;
        }
        most[i] = own.values().stream().mapToInt(Integer::intValue).sum();
      } else {
        most[i] = Math.min(left, days.size());
      }
      apart.add(own);
    }
  }

  /**
   * The cheapest plan; when the days are not enough, the one that earns most in them.
   *
   * @param missing what is missing to the target
   */
  public YearPlan plan(Jp missing) {
    int[] greedy = mostEarning(missing);
    int number = sum(greedy);
    Jp reached = earned(greedy);
    if (number > MOST_WEIGHED) {
      return new YearPlan(dated(greedy), reached.reaches(missing));
    }
    Search search = new Search(number, missing.min(reached));
    search.share(0, number, new int[most.length]);
    return new YearPlan(dated(search.best), reached.reaches(missing));
  }

  /** Days that earn most first, until nothing is missing or no day is left. */
  private int[] mostEarning(Jp missing) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < most.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> options.get(i).perDay()).reversed());
    int[] taken = new int[most.length];
    for (int i : order) {
      while (taken[i] < most[i] && sum(taken) < days.size() && !earned(taken).reaches(missing)) {
        taken[i]++;
      }
    }
    return taken;
  }

  /** Goes through all ways of sharing days among the pathways. */
  private final class Search {

    private final int number;
    private final Jp least;
    private int[] best;
    private BigDecimal bestDistance;

    Search(int number, Jp least) {
      this.number = number;
      this.least = least;
    }

    void share(int from, int left, int[] taken) {
      if (from == taken.length) {
        if (left == 0 && sum(taken) == number && earned(taken).reaches(least)) {
          weigh(taken);
        }
        return;
      }
      for (int some = Math.min(left, most[from]); some >= 0; some--) {
        taken[from] = some;
        share(from + 1, left - some, taken);
      }
      taken[from] = 0;
    }

    private void weigh(int[] taken) {
      BigDecimal distance = distance(taken);
      if (best == null || distance.compareTo(bestDistance) < 0) {
        best = taken.clone();
        bestDistance = distance;
      }
    }
  }

  private BigDecimal distance(int[] taken) {
    BigDecimal distance = BigDecimal.ZERO;
    for (Map.Entry<String, Jp> goal : goals.entrySet()) {
      Jp jp = now.getOrDefault(goal.getKey(), Jp.ZERO);
      for (int i = 0; i < taken.length; i++) {
        if (options.get(i).bucket().filter(goal.getKey()::equals).isPresent()) {
          jp = jp.plus(options.get(i).perDay().times(BigDecimal.valueOf(taken[i])));
        }
      }
      distance = distance.add(jp.minus(goal.getValue()).value().abs());
    }
    return distance;
  }

  private Jp earned(int[] taken) {
    Jp earned = Jp.ZERO;
    for (int i = 0; i < taken.length; i++) {
      earned = earned.plus(options.get(i).perDay().times(BigDecimal.valueOf(taken[i])));
    }
    return earned;
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  /** Gives each its days: those of a month first, then the earliest that are free. */
  private List<YearPlan.Step> dated(int[] taken) {
    TreeSet<LocalDate> free = new TreeSet<>(days);
    List<YearPlan.Step> steps = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      int left = taken[i];
      for (Map.Entry<YearMonth, Integer> month : apart.get(i).entrySet()) {
        for (int n = Math.min(left, month.getValue()); n > 0; n--) {
          LocalDate day = free.ceiling(month.getKey().atDay(1));
          free.remove(day);
          steps.add(new YearPlan.Step(day, options.get(i)));
          left--;
        }
      }
    }
    for (int i = 0; i < taken.length; i++) {
      for (int n = options.get(i).byMonth().isPresent() ? 0 : taken[i]; n > 0; n--) {
        steps.add(new YearPlan.Step(free.pollFirst(), options.get(i)));
      }
    }
    steps.sort(Comparator.comparing(YearPlan.Step::day));
    return steps;
  }
}
