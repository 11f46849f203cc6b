package id.corpu.people.domain.imports;

import id.corpu.people.domain.imports.Register.KnownPerson;
import id.corpu.people.domain.imports.Register.KnownUnit;
import id.corpu.people.domain.imports.RowOutcome.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An import held against the register: what becomes of each row, without changing anything. A
 * rejected row can make others impossible (its person supervises them, its unit is theirs), so the
 * checks are repeated until they reject no more. The same file held against the register that it
 * has made changes nothing.
 */
public final class ImportPlan {

  private static final int MOST_ROUNDS = 200;

  private final Register register;
  private final Map<String, UnitWish> units = new LinkedHashMap<>();
  private final Map<String, String> keysByName;
  private final List<RowOutcome> outcomes = new ArrayList<>();
  private final Map<Kind, List<ImportedPerson>> people = new EnumMap<>(Kind.class);
  private int unitsNew;

  public ImportPlan(List<ImportRow> rows, Register register) {
    this.register = register;
    Candidates candidates = new Candidates();
    rows.forEach(row -> candidates.add(row.line(), new RowReading(row)));
    UniquenessCheck.withinFile(candidates);
    UnitCheck unitCheck = new UnitCheck(register);
    SupervisorCheck supervisorCheck = new SupervisorCheck(register, rows);
    settle(candidates, unitCheck, supervisorCheck);
    this.keysByName = supervisorCheck.keysByName(candidates);
    unitCheck.wishes(candidates).forEach(this::wishUnit);
    judge(rows, candidates);
  }

  private void settle(Candidates candidates, UnitCheck units, SupervisorCheck supervisors) {
    UniquenessCheck uniqueness = new UniquenessCheck(register);
    StatusAndPositionCheck statuses = new StatusAndPositionCheck(register);
    int before;
    int rounds = 0;
    do {
      if (++rounds > MOST_ROUNDS) {
        throw new IllegalStateException("Rows depend on each other without end");
      }
      before = candidates.rejectedCount();
      uniqueness.againstRegister(candidates);
      statuses.check(candidates);
      units.check(candidates);
      supervisors.check(candidates);
    } while (candidates.rejectedCount() > before);
  }

  private void wishUnit(String code, UnitWish wish) {
    KnownUnit known = register.units().get(code);
    boolean isNew = known == null;
    boolean renamed = !isNew && wish.name() != null && !wish.name().equals(known.name());
    boolean moved = !isNew && wish.parent() != null && !wish.parent().equals(parentOf(known));
    if (isNew || renamed || moved) {
      units.put(code, wish);
      unitsNew += isNew ? 1 : 0;
    }
  }

  private String parentOf(KnownUnit unit) {
    return unit.parentId() == null ? null : register.unitsById().get(unit.parentId()).code();
  }

  private void judge(List<ImportRow> rows, Candidates candidates) {
    Map<Integer, ImportedPerson> good = new LinkedHashMap<>();
    candidates.good().forEach(person -> good.put(person.line(), person));
    Differences differences = new Differences(register, keysByName);
    for (ImportRow row : rows) {
      ImportedPerson person = good.get(row.line());
      if (person == null) {
        outcomes.add(new RowOutcome(row, Kind.REJECTED, candidates.reasons(row.line()), List.of()));
        continue;
      }
      KnownPerson known = register.people().get(person.key());
      List<ImportColumn> changes = known == null ? List.of() : differences.of(person, known);
      Kind kind = known == null ? Kind.NEW : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
      outcomes.add(new RowOutcome(row, kind, List.of(), changes));
      people.computeIfAbsent(kind, key -> new ArrayList<>()).add(person);
    }
  }

  /** All rows in the file's order. */
  public List<RowOutcome> outcomes() {
    return outcomes;
  }

  /** The people of the rows of a kind. */
  public List<ImportedPerson> people(Kind kind) {
    return people.getOrDefault(kind, List.of());
  }

  /** Units that are new, renamed or moved, by code. */
  public Map<String, UnitWish> units() {
    return units;
  }

  /** The key of the person that a row calls its supervisor. */
  public String supervisorKey(ImportedPerson person) {
    return person.supervisor() == null ? null : keysByName.get(person.supervisor());
  }

  public Totals totals() {
    int rejected = (int) outcomes.stream().filter(o -> o.kind() == Kind.REJECTED).count();
    return new Totals(
        people(Kind.NEW).size(),
        people(Kind.CHANGED).size(),
        people(Kind.SAME).size(),
        rejected,
        unitsNew,
        units.size() - unitsNew);
  }
}
