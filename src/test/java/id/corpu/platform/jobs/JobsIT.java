package id.corpu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.platform.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JobsIT {

  private static final int WRITERS = 4;
  private static final int TIMES = 60;

  @Inject private JobQueue queue;
  @Inject private JobWork work;
  @Inject private Database database;
  @Resource private ManagedExecutorService executor;
  @Resource private UserTransaction transaction;

  @Test
  @DisplayName(
      "writers of one job and its workers never stop each other, and the last write is seen")
  void writersAndWorkersAgree() throws Exception {
    execute(
        "CREATE OR REPLACE TABLE test_counted (word VARCHAR(20) PRIMARY KEY, written INT, seen INT)");
    execute("INSERT INTO test_counted VALUES ('satu', 0, 0)");

    List<Future<Void>> all =
        executor.invokeAll(
            IntStream.range(0, WRITERS).<Callable<Void>>mapToObj(i -> this::write).toList());
    for (Future<Void> each : all) {
      each.get(); // throws what a writer was refused with
    }
    work.one(); // what the portal's own worker has not taken yet

    assertThat(number("SELECT written FROM test_counted")).isEqualTo(WRITERS * TIMES);
    assertThat(seenInTime()).isTrue();
    execute("DROP TABLE test_counted");
  }

  private Void write() throws Exception {
    for (int i = 0; i < TIMES; i++) {
      transaction.begin();
      queue.enqueue(CountingHandler.KIND, "satu");
      execute("UPDATE test_counted SET written = written + 1");
      transaction.commit();
      assertThat(
              number(
                  "SELECT COALESCE(MAX(attempts), 0) FROM platform_job WHERE kind = 'test.counting'"))
          .as("tries that failed")
          .isZero();
    }
    return null;
  }

  /** Whether the number worked off is the number written; another worker may be at it still. */
  private boolean seenInTime() {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < end) {
      if (number("SELECT seen = written FROM test_counted") == 1) {
        return true;
      }
      work.one();
    }
    return false;
  }

  private void execute(String sql) {
    database.jdbi().useHandle(handle -> handle.execute(sql));
  }

  private int number(String sql) {
    return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }
}
