package id.corpu.people.domain.imports;

import id.corpu.people.domain.Ancestry;
import id.corpu.people.domain.imports.Reason.Code;
import id.corpu.people.domain.imports.Register.KnownUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The unit tree as the file wants it: every unit known or named, one name each, no circle. */
final class UnitCheck {

  /** Levels that a tree may have; a path of ids has to fit its column. */
  static final int DEEPEST = 20;

  private final Register register;
  private final Map<String, String> knownParents = new HashMap<>();

  UnitCheck(Register register) {
    this.register = register;
    Map<Long, KnownUnit> byId = register.unitsById();
    for (KnownUnit unit : register.units().values()) {
      if (unit.parentId() != null) {
        knownParents.put(unit.code(), byId.get(unit.parentId()).code());
      }
    }
  }

  /** What the good rows say of units, by code: the first that says something is believed. */
  Map<String, UnitWish> wishes(Candidates candidates) {
    Map<String, UnitWish> wishes = new LinkedHashMap<>();
    for (ImportedPerson person : candidates.good()) {
      UnitWish said = new UnitWish(person.line(), person.unitName(), person.unitParent());
      wishes.merge(person.unitCode(), said, UnitWish::completedBy);
    }
    return wishes;
  }

  void check(Candidates candidates) {
    Map<String, UnitWish> wishes = wishes(candidates);
    Map<String, String> parents = new HashMap<>(knownParents);
    wishes.forEach(
        (code, wish) -> {
          if (wish.parent() != null) {
            parents.put(code, wish.parent());
          }
        });
    Set<String> circles = new Ancestry<>(parents).onCircles();
    for (ImportedPerson person : candidates.good()) {
      Reason reason = fault(person, wishes, parents, circles);
      if (reason != null) {
        candidates.reject(person.line(), reason);
      }
    }
  }

  private Reason fault(
      ImportedPerson person,
      Map<String, UnitWish> wishes,
      Map<String, String> parents,
      Set<String> circles) {
    UnitWish wish = wishes.get(person.unitCode());
    if (differs(person.unitName(), wish.name()) || differs(person.unitParent(), wish.parent())) {
      return Reason.of(Code.UNIT_CONTRADICTS, wish.line());
    }
    if (!exists(person.unitCode(), wishes)) {
      return Reason.of(Code.UNIT_UNKNOWN, person.unitCode());
    }
    if (person.unitParent() != null && !exists(person.unitParent(), wishes)) {
      return Reason.of(Code.UNIT_PARENT_UNKNOWN, person.unitParent());
    }
    if (person.unitParent() != null && circles.contains(person.unitCode())) {
      return Reason.of(Code.UNIT_CYCLE, person.unitCode());
    }
    return isTooDeep(person.unitCode(), parents, circles)
        ? Reason.of(Code.UNIT_TOO_DEEP, DEEPEST)
        : null;
  }

  private static boolean differs(String said, String believed) {
    return said != null && !Objects.equals(said, believed);
  }

  private boolean exists(String code, Map<String, UnitWish> wishes) {
    return register.units().containsKey(code)
        || (wishes.containsKey(code) && wishes.get(code).name() != null);
  }

  private static boolean isTooDeep(String code, Map<String, String> parents, Set<String> circles) {
    int levels = 0;
    for (String at = code; at != null && !circles.contains(at); at = parents.get(at)) {
      if (++levels > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
