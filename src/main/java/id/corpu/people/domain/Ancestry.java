package id.corpu.people.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who stands directly above whom: units of a tree, staff and supervisors. Nobody may stand above
 * themselves, however long the way around.
 *
 * @param <K> what identifies a member
 */
public final class Ancestry<K> {

  private final Map<K, K> aboveOf;

  /**
   * @param aboveOf the one above by member; a member at the top is missing
   */
  public Ancestry(Map<K, K> aboveOf) {
    this.aboveOf = new HashMap<>(aboveOf);
  }

  /** Whether putting a member beneath another would close a circle. */
  public boolean closesCircle(K member, K above) {
    Set<K> seen = new HashSet<>();
    for (K at = above; at != null && seen.add(at); at = aboveOf.get(at)) {
      if (at.equals(member)) {
        return true;
      }
    }
    return false;
  }

  /** All members that stand above themselves; each member is looked at once. */
  public Set<K> onCircles() {
    Set<K> circles = new HashSet<>();
    Set<K> done = new HashSet<>();
    for (K start : aboveOf.keySet()) {
      Set<K> way = new LinkedHashSet<>();
      K at = start;
      while (at != null && !done.contains(at) && way.add(at)) {
        at = aboveOf.get(at);
      }
      if (at != null && !done.contains(at)) {
        addCircle(at, circles);
      }
      done.addAll(way);
    }
    return circles;
  }

  private void addCircle(K start, Set<K> circles) {
    K at = start;
    do {
      circles.add(at);
      at = aboveOf.get(at);
    } while (!at.equals(start));
  }
}
