package id.corpu.jp.application.ledger;

import id.corpu.platform.jobs.JobHandler;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings one person's year up to date after something was learned or a status changed. */
@ApplicationScoped
@OpenUseCase("worked off by the job queue")
public class LedgerJob implements JobHandler {

  /** Kind of these jobs. */
  public static final String KIND = "jp.ledger";

  private Ledger ledger;

  protected LedgerJob() {}

  @Inject
  public LedgerJob(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The key of a person's year. */
  public static String key(long personId, int year) {
    return personId + ":" + year;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void work(String key) {
    String[] parts = key.split(":");
    ledger.recompute(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
  }
}
