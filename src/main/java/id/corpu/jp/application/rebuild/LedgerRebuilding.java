package id.corpu.jp.application.rebuild;

import id.corpu.jp.JpLedger;
import id.corpu.jp.RebuildProgress;
import id.corpu.jp.application.ledger.LedgerNews;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rebuilds a city's year, a few people at a time, on two threads. */
@ApplicationScoped
@OpenUseCase("called by the rebuild use case and by loaders, which are guarded themselves")
public class LedgerRebuilding implements JpLedger {

  private static final Logger LOG = Logger.getLogger(LedgerRebuilding.class.getName());
  private static final int PEOPLE_AT_ONCE = 100;
  private static final int TRIES = 3;

  private Database database;
  private RulesInForce rules;
  private LedgerPart part;
  private LedgerDigest digest;
  private TwoAtATime workers;

  protected LedgerRebuilding() {}

  @Inject
  public LedgerRebuilding(
      Database database,
      RulesInForce rules,
      LedgerPart part,
      LedgerDigest digest,
      TwoAtATime workers) {
    this.database = database;
    this.rules = rules;
    this.part = part;
    this.digest = digest;
    this.workers = workers;
  }

  @Override
  public void withoutJobs(Runnable load) {
    LedgerNews.silently(load);
  }

  @Override
  public String rebuild(long institutionId, int year, RebuildProgress progress) {
    LedgerRules inForce = rules.of(institutionId, year);
    List<Long> everybody = everybody(institutionId);
    AtomicInteger done = new AtomicInteger();
    progress.people(0, everybody.size());
    List<Runnable> parts = new ArrayList<>();
    for (List<Long> some : partsOf(everybody)) {
      parts.add(
          () -> {
            rebuild(inForce, some);
            progress.people(done.addAndGet(some.size()), everybody.size());
          });
    }
    workers.run(parts);
    return digest.of(institutionId, year);
  }

  /** Tries again where the database chose this transaction to break a deadlock. */
  private void rebuild(LedgerRules inForce, List<Long> people) {
    for (int tries = 1; ; tries++) {
      try {
        part.rebuild(inForce, people);
        return;
      } catch (RuntimeException e) {
        if (tries == TRIES) {
          throw e;
        }
        LOG.log(Level.INFO, "A part of the rebuild is tried again", e);
      }
    }
  }

  private List<Long> everybody(long institutionId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id FROM people_person WHERE institution_id = :institution ORDER BY"
                            + " id")
                    .bind("institution", institutionId)
                    .mapTo(Long.class)
                    .list());
  }

  private static List<List<Long>> partsOf(List<Long> everybody) {
    List<List<Long>> parts = new ArrayList<>();
    for (int from = 0; from < everybody.size(); from += PEOPLE_AT_ONCE) {
      parts.add(everybody.subList(from, Math.min(everybody.size(), from + PEOPLE_AT_ONCE)));
    }
    return parts;
  }
}
