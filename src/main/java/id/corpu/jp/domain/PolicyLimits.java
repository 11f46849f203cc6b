package id.corpu.jp.domain;

import java.util.List;

/**
 * What a regulation demands and limits, besides the rows of its annex.
 *
 * @param targets JP to reach
 * @param ceilings JP not counted beyond
 * @param closedLists pathways to which a status is confined
 * @param deadlines duties with a time limit
 * @param gapScales classes of gaps
 */
public record PolicyLimits(
    List<Target> targets,
    List<Ceiling> ceilings,
    List<ClosedList> closedLists,
    List<Deadline> deadlines,
    List<GapScale> gapScales) {

  public PolicyLimits {
    targets = List.copyOf(targets);
    ceilings = List.copyOf(ceilings);
    closedLists = List.copyOf(closedLists);
    deadlines = List.copyOf(deadlines);
    gapScales = List.copyOf(gapScales);
  }
}
