package id.corpu.demo.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many people each unit has: by weight, with a floor, and together exactly as planned. */
final class UnitSizes {

  private UnitSizes() {}

  static Map<String, Integer> of(Plan plan) {
    int weights = plan.units().stream().mapToInt(UnitPlan::weight).sum();
    int free = plan.people() - plan.units().stream().mapToInt(plan::fewestOf).sum();
    Map<String, Integer> sizes = new LinkedHashMap<>();
    int given = 0;
    for (UnitPlan unit : plan.units()) {
      int more = (int) ((long) free * unit.weight() / weights);
      sizes.put(unit.code(), plan.fewestOf(unit) + more);
      given += more;
    }
    List<UnitPlan> largestFirst =
        plan.units().stream().sorted(Comparator.comparingInt(u -> -u.weight())).toList();
    for (int i = 0; given < free; i++, given++) {
      sizes.merge(largestFirst.get(i % largestFirst.size()).code(), 1, Integer::sum);
    }
    return sizes;
  }
}
