package id.corpu.people.domain.imports;

import id.corpu.people.domain.imports.Register.KnownPerson;
import id.corpu.people.domain.imports.Register.KnownPosition;
import id.corpu.people.domain.imports.Register.KnownStatus;
import id.corpu.people.domain.imports.Register.KnownUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the columns in which a row differs from what is known of its person. */
final class Differences {

  private final Map<Long, KnownUnit> units;
  private final Map<Long, KnownPerson> people;
  private final Map<String, KnownPosition> positions;
  private final Map<Long, KnownPosition> positionsById = new HashMap<>();
  private final Map<String, String> keysByName;

  Differences(Register register, Map<String, String> keysByName) {
    this.units = register.unitsById();
    this.people = register.peopleById();
    this.positions = register.positions();
    this.positions.values().forEach(position -> positionsById.put(position.id(), position));
    this.keysByName = keysByName;
  }

  List<ImportColumn> of(ImportedPerson row, KnownPerson known) {
    List<ImportColumn> changes = new ArrayList<>();
    add(changes, row, ImportColumn.NUMBER, row.number(), known.number());
    add(changes, row, ImportColumn.NAME, row.name(), known.name());
    status(changes, row, known.status());
    add(changes, row, ImportColumn.UNIT_CODE, row.unitCode(), units.get(known.unitId()).code());
    add(changes, row, ImportColumn.POSITION, plain(row.position()), positionOf(known));
    positionKind(changes, row);
    add(changes, row, ImportColumn.SUPERVISOR, supervisorOf(row), supervisorOf(known));
    add(changes, row, ImportColumn.EMAIL, row.email(), known.email());
    add(changes, row, ImportColumn.ACTIVE, row.active(), known.active());
    return changes;
  }

  private static void add(
      List<ImportColumn> changes,
      ImportedPerson row,
      ImportColumn column,
      Object said,
      Object known) {
    if (row.speaksOf(column) && !Objects.equals(said, known)) {
      changes.add(column);
    }
  }

  private static void status(List<ImportColumn> changes, ImportedPerson row, KnownStatus known) {
    if (known == null || known.type() != row.status()) {
      changes.add(ImportColumn.STATUS);
    }
    if (known == null || !known.from().equals(row.statusFrom())) {
      changes.add(ImportColumn.STATUS_FROM);
    }
    if (known == null || !Objects.equals(known.contractStart(), row.contractStart())) {
      add(changes, row, ImportColumn.CONTRACT_START, row.contractStart(), null);
    }
  }

  private void positionKind(List<ImportColumn> changes, ImportedPerson row) {
    if (row.position() == null || row.positionKind() == null) {
      return;
    }
    KnownPosition known = positions.get(plain(row.position()));
    if (known == null || known.kind() != row.positionKind()) {
      changes.add(ImportColumn.POSITION_KIND);
    }
  }

  private String positionOf(KnownPerson known) {
    return known.positionId() == null ? null : plain(positionsById.get(known.positionId()).name());
  }

  private String supervisorOf(ImportedPerson row) {
    return row.supervisor() == null ? null : keysByName.get(row.supervisor());
  }

  private String supervisorOf(KnownPerson known) {
    KnownPerson supervisor = known.supervisorId() == null ? null : people.get(known.supervisorId());
    return supervisor == null ? null : supervisor.key();
  }

  private static String plain(String name) {
    return name == null ? null : Register.plain(name);
  }
}
