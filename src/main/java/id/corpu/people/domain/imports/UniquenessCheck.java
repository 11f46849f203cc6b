package id.corpu.people.domain.imports;

import id.corpu.people.domain.imports.Reason.Code;
import id.corpu.people.domain.imports.Register.KnownPerson;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Keys, numbers and addresses belong to one person each: in the file, the city, and beyond. */
final class UniquenessCheck {

  private final Register register;
  private final Map<String, KnownPerson> byNumber = new HashMap<>();
  private final Map<String, KnownPerson> byEmail = new HashMap<>();

  UniquenessCheck(Register register) {
    this.register = register;
    for (KnownPerson person : register.people().values()) {
      byNumber.put(person.number(), person);
      if (person.email() != null) {
        byEmail.put(person.email(), person);
      }
    }
  }

  /** Rows that say the same of two people: nobody knows which is right, so none is taken. */
  static void withinFile(Candidates candidates) {
    twice(candidates, ImportedPerson::key, Code.KEY_TWICE);
    twice(candidates, ImportedPerson::number, Code.NUMBER_TWICE);
    twice(candidates, ImportedPerson::email, Code.EMAIL_TWICE);
  }

  private static void twice(
      Candidates candidates, Function<ImportedPerson, String> value, Code code) {
    Map<String, Integer> lines = new HashMap<>();
    for (ImportedPerson person : candidates.good()) {
      String text = value.apply(person);
      Integer first = text == null ? null : lines.putIfAbsent(text, person.line());
      if (first != null) {
        candidates.reject(first, Reason.of(code, person.line()));
        candidates.reject(person.line(), Reason.of(code, first));
      }
    }
  }

  /** Against those who are known and do not give the number or address up in the same file. */
  void againstRegister(Candidates candidates) {
    Map<String, ImportedPerson> file = candidates.byKey();
    for (ImportedPerson person : candidates.good()) {
      KnownPerson holder = byNumber.get(person.number());
      boolean kept = holder != null && holds(holder.number(), file.get(holder.key()), true);
      if (isOther(holder, person) && kept || taken(register.takenNumbers(), person.number())) {
        candidates.reject(person.line(), Reason.of(Code.NUMBER_TAKEN));
      }
      KnownPerson reader = person.email() == null ? null : byEmail.get(person.email());
      boolean keptEmail = reader != null && holds(reader.email(), file.get(reader.key()), false);
      if (isOther(reader, person) && keptEmail || taken(register.takenEmails(), person.email())) {
        candidates.reject(person.line(), Reason.of(Code.EMAIL_TAKEN));
      }
    }
  }

  private static boolean isOther(KnownPerson holder, ImportedPerson person) {
    return holder != null && !holder.key().equals(person.key());
  }

  private static boolean holds(String value, ImportedPerson inFile, boolean number) {
    if (inFile == null || (!number && !inFile.speaksOf(ImportColumn.EMAIL))) {
      return true;
    }
    return value.equals(number ? inFile.number() : inFile.email());
  }

  private static boolean taken(Set<String> values, String value) {
    return value != null && values.contains(value);
  }
}
