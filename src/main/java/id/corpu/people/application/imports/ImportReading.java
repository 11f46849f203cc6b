package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.ImportPlan;
import id.corpu.people.domain.imports.ImportRow;
import id.corpu.people.domain.imports.RowOutcome;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The dry run: reads the file and stages every row with what would become of it. */
@ApplicationScoped
@OpenUseCase("runs in the import's job, after PeopleImport was started by somebody entitled")
public class ImportReading {

  private static final int AT_ONCE = 1_000;

  @Inject private ImportFile file;
  @Inject private RegisterReader reader;
  @Inject private ImportStore store;

  void read(ImportView started) {
    try {
      List<ImportRow> rows = new PeopleCsv(file.content(started.id())).rows();
      store.progress(started.id(), 15);
      ImportPlan plan = new ImportPlan(rows, reader.read(started.institutionId(), rows));
      stage(started.id(), plan.outcomes());
      store.ended(started.id(), ImportState.READY, plan.totals());
    } catch (FileProblem problem) {
      store.failed(started.id(), ImportState.FAILED, problem.code().name(), problem.detail());
    }
    file.forget(started.id());
  }

  private void stage(long id, List<RowOutcome> outcomes) {
    for (int from = 0; from < outcomes.size(); from += AT_ONCE) {
      int to = Math.min(outcomes.size(), from + AT_ONCE);
      store.stage(id, outcomes.subList(from, to), 30 + 70 * to / outcomes.size());
    }
  }
}
