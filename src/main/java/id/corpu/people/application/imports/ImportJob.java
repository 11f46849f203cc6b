package id.corpu.people.application.imports;

import id.corpu.platform.jobs.JobHandler;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The background half of an import: reads or applies it, as its state says. What goes wrong leaves
 * the import failed and lets the next one run; the job is then done and not tried again.
 */
@ApplicationScoped
@OpenUseCase("a job; the use case that wrote it down was guarded")
public class ImportJob implements JobHandler {

  static final String KIND = "people.import";
  private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());

  @Inject private ImportStore store;
  @Inject private ImportReading reading;
  @Inject private ImportApplying applying;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void work(String key) {
    ImportView found = store.find("i.id = :id", Map.of("id", Long.valueOf(key))).orElse(null);
    if (found == null || !found.state().isRunning()) {
      return;
    }
    try {
      if (found.state() == ImportState.READING) {
        reading.read(found);
      } else {
        applying.apply(found);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Import " + key + " failed");
      store.failed(found.id(), ImportState.FAILED, "INTERNAL", "");
      throw e;
    }
  }
}
