package id.corpu.people.application.imports;

import id.corpu.people.AsnStatusChanged;
import id.corpu.people.application.CityOrder;
import id.corpu.people.application.PeopleAccounts;
import id.corpu.people.domain.imports.ImportPlan;
import id.corpu.people.domain.imports.ImportRow;
import id.corpu.people.domain.imports.ImportedPerson;
import id.corpu.people.domain.imports.Register.KnownPerson;
import id.corpu.people.domain.imports.Register.KnownPosition;
import id.corpu.people.domain.imports.Register.KnownUnit;
import id.corpu.people.domain.imports.RowOutcome.Kind;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Writes a confirmed import: all good rows or, if anything goes wrong, none. */
@ApplicationScoped
@OpenUseCase("runs in the import's job, after PeopleImport was confirmed by somebody entitled")
public class ImportApplying {

  @Inject private Database database;
  @Inject private RegisterReader reader;
  @Inject private ImportStore store;
  @Inject private PeopleAccounts accounts;
  @Inject private Event<AsnStatusChanged> statusChanged;

  /**
   * Holds the staged rows against the register as it is now and writes them in the running
   * transaction. When that gives another result than was confirmed, because people were changed in
   * the meantime, nothing is written and the new result is staged for another look.
   *
   * @return whether it was written
   */
  boolean apply(ImportView confirmed) {
    database.jdbi().useHandle(handle -> CityOrder.hold(handle, confirmed.institutionId()));
    List<ImportRow> rows =
        store.rows(confirmed.id(), null, 0, PeopleCsv.MOST_ROWS).stream()
            .map(StagedRow::asSent)
            .toList();
    store.progress(confirmed.id(), 10);
    ImportPlan plan = new ImportPlan(rows, reader.read(confirmed.institutionId(), rows));
    if (!plan.totals().equals(confirmed.totals())) {
      store.stage(confirmed.id(), plan.outcomes(), 100);
      store.lookAgain(confirmed.id(), plan.totals());
      return false;
    }
    store.progress(confirmed.id(), 30);
    Set<Long> touched = database.jdbi().withHandle(handle -> write(handle, confirmed, plan));
    if (!touched.isEmpty()) {
      statusChanged.fire(new AsnStatusChanged(touched));
    }
    accounts.forgetAll();
    store.ended(confirmed.id(), ImportState.DONE, plan.totals());
    store.forgetTaken(confirmed.id());
    return true;
  }

  private Set<Long> write(Handle handle, ImportView confirmed, ImportPlan plan) {
    long institution = confirmed.institutionId();
    Map<String, KnownPerson> before = reader.people(handle, institution);
    Map<String, KnownUnit> units = new UnitWriter(reader).write(handle, institution, plan);
    Map<String, KnownPosition> positions =
        new PositionWriter(reader).write(handle, institution, plan);
    store.progress(confirmed.id(), 40);
    PersonWriter people = new PersonWriter(units, positions);
    people.change(handle, plan.people(Kind.CHANGED), before);
    people.add(handle, institution, plan.people(Kind.NEW));
    store.progress(confirmed.id(), 70);
    Map<String, KnownPerson> after = reader.people(handle, institution);
    PersonWriter.supervise(handle, plan, after);
    store.progress(confirmed.id(), 85);
    List<ImportedPerson> written =
        Stream.concat(plan.people(Kind.NEW).stream(), plan.people(Kind.CHANGED).stream()).toList();
    return new StatusWriter(handle).write(written, before, after);
  }
}
