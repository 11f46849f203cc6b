package id.corpu.people.domain.imports;

import id.corpu.people.domain.Ancestry;
import id.corpu.people.domain.imports.Reason.Code;
import id.corpu.people.domain.imports.Register.KnownPerson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody's supervisor is in the file or known, and nobody supervises themselves round a loop.
 */
final class SupervisorCheck {

  private final Register register;
  private final Map<Long, KnownPerson> knownById;
  private final Set<String> namedInFile = new HashSet<>();

  SupervisorCheck(Register register, List<ImportRow> rows) {
    this.register = register;
    this.knownById = register.peopleById();
    for (ImportRow row : rows) {
      namedInFile.add(row.cell(ImportColumn.KEY).toUpperCase(java.util.Locale.ROOT));
      namedInFile.add(row.cell(ImportColumn.NUMBER).replaceAll("\\D", ""));
    }
  }

  void check(Candidates candidates) {
    Map<String, String> keys = keysByName(candidates);
    Map<String, List<ImportedPerson>> staffOfNew = new HashMap<>();
    for (ImportedPerson person : candidates.good()) {
      String named = person.supervisor();
      String supervisor = named == null ? null : keys.get(named);
      if (named != null && supervisor == null) {
        candidates.reject(person.line(), Reason.of(unknown(named)));
      } else if (supervisor != null && !register.people().containsKey(supervisor)) {
        staffOfNew.computeIfAbsent(supervisor, key -> new ArrayList<>()).add(person);
      }
    }
    rejectStaffOfRejected(candidates, staffOfNew);
    rejectCircles(candidates, keys);
  }

  private Code unknown(String named) {
    return namedInFile.contains(named) ? Code.SUPERVISOR_REJECTED : Code.SUPERVISOR_UNKNOWN;
  }

  /** Whose supervisor is new and was rejected would stand beneath nobody; so on downwards. */
  private static void rejectStaffOfRejected(
      Candidates candidates, Map<String, List<ImportedPerson>> staffOfNew) {
    Map<String, ImportedPerson> good = candidates.byKey();
    Deque<String> gone = new ArrayDeque<>(staffOfNew.keySet());
    gone.removeIf(good::containsKey);
    while (!gone.isEmpty()) {
      for (ImportedPerson person : staffOfNew.getOrDefault(gone.poll(), List.of())) {
        if (candidates.isGood(person.line())) {
          candidates.reject(person.line(), Reason.of(Code.SUPERVISOR_REJECTED));
          gone.add(person.key());
        }
      }
    }
  }

  private void rejectCircles(Candidates candidates, Map<String, String> keys) {
    Map<String, String> above = new HashMap<>();
    for (KnownPerson known : register.people().values()) {
      if (known.supervisorId() != null && knownById.containsKey(known.supervisorId())) {
        above.put(known.key(), knownById.get(known.supervisorId()).key());
      }
    }
    for (ImportedPerson person : candidates.good()) {
      if (person.speaksOf(ImportColumn.SUPERVISOR)) {
        above.remove(person.key());
        if (person.supervisor() != null) {
          above.put(person.key(), keys.get(person.supervisor()));
        }
      }
    }
    Set<String> circles = new Ancestry<>(above).onCircles();
    for (ImportedPerson person : candidates.good()) {
      if (person.supervisor() != null && circles.contains(person.key())) {
        candidates.reject(person.line(), Reason.of(Code.SUPERVISOR_CYCLE));
      }
    }
  }

  /** Keys by what a file may call a person: key or number, new numbers before old ones. */
  Map<String, String> keysByName(Candidates candidates) {
    Map<String, String> keys = new HashMap<>();
    for (KnownPerson known : register.people().values()) {
      keys.put(known.number(), known.key());
    }
    for (ImportedPerson person : candidates.good()) {
      keys.put(person.number(), person.key());
    }
    register.people().keySet().forEach(key -> keys.put(key, key));
    candidates.good().forEach(person -> keys.put(person.key(), person.key()));
    return keys;
  }
}
