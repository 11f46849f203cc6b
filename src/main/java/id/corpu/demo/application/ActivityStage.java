package id.corpu.demo.application;

import id.corpu.demo.domain.Biography;
import id.corpu.demo.domain.CityMap;
import id.corpu.demo.domain.Lives;
import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.Population;
import id.corpu.demo.domain.Resident;
import id.corpu.demo.domain.Supply;
import id.corpu.jp.JpLedger;
import id.corpu.people.PersonId;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * The second stage: what everybody learned. Written some people at a time, so that a loading that
 * was cut off goes on with those whose lives are already there costing little.
 */
@ApplicationScoped
@OpenUseCase("runs at start, before anybody can call")
public class ActivityStage {

  static final String STAGE = "demo.activity";

  private static final int PEOPLE_AT_ONCE = 40;
  private static final int WRITERS = 2;

  private static final int ATTEMPTS = 6;
  private static final Logger LOG = Logger.getLogger(ActivityStage.class.getName());

  private Database database;
  private LifeWriting writing;
  private LoadedOnce loaded;
  private JpLedger ledger;

  @Resource private ManagedExecutorService executor;

  protected ActivityStage() {}

  @Inject
  public ActivityStage(Database database, LifeWriting writing, LoadedOnce loaded, JpLedger ledger) {
    this.database = database;
    this.writing = writing;
    this.loaded = loaded;
    this.ledger = ledger;
  }

  /** Loads every life and notes the stage; ledgers are not derived yet. */
  void load(City city, Plan plan, Supply supply, DemoProgress progress) {
    List<Resident> residents = Population.of(plan);
    long[] keys = keys(city, residents);
    CityMap map = new CityMap(city.homePage(), index -> new PersonId(keys[index]));
    Lives lives = new Lives(plan, supply, map, city.zone(), residents);
    Queue<Integer> starts = new ConcurrentLinkedQueue<>();
    for (int from = 0; from < residents.size(); from += PEOPLE_AT_ONCE) {
      starts.add(from);
    }
    LongAdder statements = new LongAdder();
    LongAdder people = new LongAdder();
    Runnable writer =
        () -> {
          for (Integer from = starts.poll(); from != null; from = starts.poll()) {
            int until = Math.min(residents.size(), from + PEOPLE_AT_ONCE);
            List<Biography> some = IntStream.range(from, until).mapToObj(lives::of).toList();
            statements.add(written(city, some, index -> keys[index]));
            people.add(some.size());
            String what = String.format("%,d statements", statements.sum());
            progress.count(what, people.sum(), residents.size());
          }
        };
    together(() -> ledger.withoutJobs(writer));
    loaded.note(
        STAGE, Digest.of(List.of(plan.seed(), plan.people(), plan.today(), statements.sum())));
    progress.say(String.format("%,d statements are recorded", statements.sum()));
  }

  /** Writes lives; a transaction that the database gave up for another's sake is run again. */
  private int written(City city, List<Biography> lives, IntToLongFunction keys) {
    for (int attempt = 1; ; attempt++) {
      try {
        return writing.write(city, lives, keys);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        LOG.log(Level.FINE, "A batch of lives is written again", e);
      }
    }
  }

  /** Runs the same work in a few threads, since one of them always waits for the database. */
  private void together(Runnable work) {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      running.add(executor.submit(work));
    }
    for (Future<?> one : running) {
      try {
        one.get();
      } catch (ExecutionException e) {
        throw new LoadingFailure(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LoadingFailure(e);
      }
    }
  }

  private long[] keys(City city, List<Resident> residents) {
    Map<String, Long> byKey =
        database.jdbi().withHandle(handle -> PeopleStage.idsByKey(handle, city));
    return residents.stream().mapToLong(one -> byKey.get(one.key())).toArray();
  }
}
