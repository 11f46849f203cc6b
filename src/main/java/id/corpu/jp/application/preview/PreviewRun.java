package id.corpu.jp.application.preview;

import id.corpu.jp.RebuildProgress;
import id.corpu.jp.application.preview.PreviewState.State;
import id.corpu.jp.application.rebuild.TwoAtATime;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One preview from beginning to end, on a thread of its own and two workers. */
@ApplicationScoped
class PreviewRun {

  private static final Logger LOG = Logger.getLogger(PreviewRun.class.getName());
  private static final int PEOPLE_AT_ONCE = 100;

  private Database database;
  private Previews previews;
  private PreviewPart part;
  private RulesInForce rules;
  private TwoAtATime workers;

  protected PreviewRun() {}

  @Inject
  PreviewRun(
      Database database,
      Previews previews,
      PreviewPart part,
      RulesInForce rules,
      TwoAtATime workers) {
    this.database = database;
    this.previews = previews;
    this.part = part;
    this.rules = rules;
    this.workers = workers;
  }

  void run(long id, long institutionId, Proposal proposal) {
    try {
      look(id, institutionId, proposal);
      previews.end(id, State.DONE);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Preview " + id + " failed", e);
      previews.end(id, State.FAILED);
    }
  }

  private void look(long id, long institutionId, Proposal proposal) {
    List<Long> everybody = everybody(institutionId);
    int total = everybody.size() * proposal.years().size();
    RebuildProgress progress =
        RebuildProgress.nowAndThen((done, all) -> previews.progress(id, done, all));
    AtomicInteger done = new AtomicInteger();
    Map<Integer, AtomicInteger> onDuty = new TreeMap<>();
    List<Runnable> parts = new ArrayList<>();
    for (int year : proposal.years()) {
      LedgerRules present = rules.of(institutionId, year);
      LedgerRules changed = rules.ifDecided(institutionId, year, proposal.asSetting());
      AtomicInteger people = onDuty.computeIfAbsent(year, key -> new AtomicInteger());
      for (int from = 0; from < everybody.size(); from += PEOPLE_AT_ONCE) {
        List<Long> some =
            everybody.subList(from, Math.min(everybody.size(), from + PEOPLE_AT_ONCE));
        parts.add(
            () -> {
              people.addAndGet(part.look(id, present, changed, some));
              progress.people(done.addAndGet(some.size()), total);
            });
      }
    }
    progress.people(0, total);
    workers.run(parts);
    previews.people(id, onDuty);
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
}
