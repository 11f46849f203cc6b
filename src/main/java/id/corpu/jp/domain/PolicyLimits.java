package id.corpu.jp.domain;

import java.util.List;

/**
 * What a regulation demands and limits in a year.
 *
 * @param targets JP to reach
 * @param ceilings JP not counted beyond
 * @param deadlines duties with a time limit
 */
public record PolicyLimits(List<Target> targets, List<Ceiling> ceilings, List<Deadline> deadlines) {

  public PolicyLimits {
    targets = List.copyOf(targets);
    ceilings = List.copyOf(ceilings);
    deadlines = List.copyOf(deadlines);
  }
}
