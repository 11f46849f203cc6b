package id.corpu.people.domain.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that may still be taken, and the reasons of those that may not. */
final class Candidates {

  private final Map<Integer, ImportedPerson> good = new LinkedHashMap<>();
  private final Map<Integer, List<Reason>> rejected = new HashMap<>();

  void add(int line, RowReading reading) {
    reading
        .person()
        .ifPresentOrElse(
            person -> good.put(line, person),
            () -> rejected.put(line, new ArrayList<>(reading.reasons())));
  }

  /** The rows still good, in the file's order; a copy, so that checks may reject while walking. */
  Collection<ImportedPerson> good() {
    return List.copyOf(good.values());
  }

  boolean isGood(int line) {
    return good.containsKey(line);
  }

  void reject(int line, Reason reason) {
    good.remove(line);
    List<Reason> reasons = rejected.computeIfAbsent(line, key -> new ArrayList<>());
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  List<Reason> reasons(int line) {
    return rejected.getOrDefault(line, List.of());
  }

  int rejectedCount() {
    return rejected.size();
  }

  Map<String, ImportedPerson> byKey() {
    Map<String, ImportedPerson> byKey = new HashMap<>();
    good.values().forEach(person -> byKey.put(person.key(), person));
    return byKey;
  }
}
