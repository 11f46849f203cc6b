package id.corpu.people.domain.imports;

import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.imports.Reason.Code;
import id.corpu.people.domain.imports.Register.KnownPerson;
import java.util.HashMap;
import java.util.Map;

/** A status only moves forward in time, and a position has one kind. */
final class StatusAndPositionCheck {

  private final Register register;

  StatusAndPositionCheck(Register register) {
    this.register = register;
  }

  private record Said(int line, PositionKind kind) {}

  void check(Candidates candidates) {
    Map<String, Said> kinds = new HashMap<>();
    for (ImportedPerson person : candidates.good()) {
      KnownPerson known = register.people().get(person.key());
      if (known != null
          && known.status() != null
          && person.statusFrom().isBefore(known.status().from())) {
        candidates.reject(person.line(), Reason.of(Code.STATUS_EARLIER, known.status().from()));
      }
      if (person.position() != null && person.positionKind() != null) {
        Said said = new Said(person.line(), person.positionKind());
        Said first = kinds.putIfAbsent(Register.plain(person.position()), said);
        if (first != null && first.kind() != said.kind()) {
          candidates.reject(person.line(), Reason.of(Code.POSITION_CONTRADICTS, first.line()));
        }
      }
    }
  }
}
