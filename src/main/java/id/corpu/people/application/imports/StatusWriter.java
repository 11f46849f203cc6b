package id.corpu.people.application.imports;

import id.corpu.people.AsnType;
import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.ImportedPerson;
import id.corpu.people.domain.imports.Register.KnownPerson;
import id.corpu.people.domain.imports.Register.KnownStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes PNS and PPPK periods in bulk: a later first day ends the newest period the day before and
 * begins another; the same first day corrects it.
 */
final class StatusWriter {

  private final PreparedBatch end;
  private final PreparedBatch correct;
  private final PreparedBatch begin;
  private final Set<Long> touched = new HashSet<>();

  StatusWriter(Handle handle) {
    end =
        handle.prepareBatch(
            "UPDATE people_asn_status SET valid_until = ? WHERE id = ?"
                + " AND (valid_until IS NULL OR valid_until > ?)");
    correct =
        handle.prepareBatch(
            "UPDATE people_asn_status SET asn_type = ?, number = ?, contract_start = ? WHERE id = ?");
    begin =
        handle.prepareBatch(
            "INSERT INTO people_asn_status (person_id, asn_type, number, valid_from, contract_start)"
                + " VALUES (?, ?, ?, ?, ?)");
  }

  /**
   * @param before people as they were, without the new ones
   * @param after people with their keys of the house, the new ones too
   * @return whose periods are others now
   */
  Set<Long> write(
      List<ImportedPerson> people,
      Map<String, KnownPerson> before,
      Map<String, KnownPerson> after) {
    for (ImportedPerson person : people) {
      KnownPerson known = before.get(person.key());
      write(person, after.get(person.key()).id(), known == null ? null : known.status());
    }
    for (PreparedBatch batch : List.of(end, correct, begin)) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
    return touched;
  }

  private void write(ImportedPerson person, long id, KnownStatus old) {
    if (old != null && old.from().equals(person.statusFrom())) {
      correct(person, id, old);
      return;
    }
    if (old != null) {
      LocalDate lastDay = person.statusFrom().minusDays(1);
      end.add(lastDay, old.id(), lastDay);
    }
    begin.add(
        id, person.status().name(), person.number(), person.statusFrom(), person.contractStart());
    touched.add(id);
  }

  private void correct(ImportedPerson person, long id, KnownStatus old) {
    boolean keepsContract =
        !person.speaksOf(ImportColumn.CONTRACT_START) && person.status() == old.type();
    LocalDate contract = keepsContract ? old.contractStart() : person.contractStart();
    boolean sameKind = person.status() == old.type();
    boolean sameContract =
        person.status() == AsnType.PNS || java.util.Objects.equals(contract, old.contractStart());
    if (sameKind && sameContract && person.number().equals(old.number())) {
      return;
    }
    correct.add(person.status().name(), person.number(), contract, old.id());
    if (!sameKind || !sameContract) {
      touched.add(id);
    }
  }
}
