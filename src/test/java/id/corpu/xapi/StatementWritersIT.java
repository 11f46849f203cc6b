package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.record.Deed;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementWritersIT {

  @Inject private ToolDesk desk;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
  }

  @Test
  @DisplayName("eight writers at once over the same activities lose nothing")
  void writesConcurrently() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int writer = 0; writer < 8; writer++) {
        int offset = writer;
        tasks.add(() -> batches(offset));
      }
      List<String> sent = new ArrayList<>();
      for (Future<List<String>> done : writers.invokeAll(tasks)) {
        sent.addAll(done.get());
      }
      assertThat(sent).hasSize(8 * 5 * 20).doesNotHaveDuplicates();
      assertThat(lrs.get("?statementId=" + sent.get(sent.size() - 1)).statusCode()).isEqualTo(200);
    } finally {
      writers.shutdown();
    }
  }

  private List<String> batches(int offset) throws Exception {
    List<String> ids = new ArrayList<>();
    for (int batch = 0; batch < 5; batch++) {
      List<String> statements = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int activity = (offset * 7 + i * 13) % 40;
        statements.add(
            completed("").replace("simulasi/1", "bersama/" + lrs.person.uuid() + "/" + activity));
      }
      HttpResponse<String> posted = lrs.post(statements.toString());
      assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
      Lrs.JSON.readTree(posted.body()).forEach(id -> ids.add(id.asText()));
    }
    return ids;
  }

  @Test
  @DisplayName("two writers of the same new statement at once both succeed and store it once")
  void storesOnceUnderRace() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        UUID id = UUID.randomUUID();
        List<Callable<Integer>> tasks =
            List.of(
                () -> lrs.put(id, completed("")).statusCode(),
                () -> lrs.put(id, completed("")).statusCode());
        for (Future<Integer> status : writers.invokeAll(tasks)) {
          assertThat(status.get()).isEqualTo(204);
        }
      }
    } finally {
      writers.shutdown();
    }
  }

  @Test
  @DisplayName("XAPI-00142 a delivery that is refused takes none down that come at the same moment")
  void refusesAlone() throws Exception {
    UUID taken = UUID.randomUUID();
    assertThat(lrs.put(taken, completed("")).statusCode()).isEqualTo(204);
    String other = completed(",\"result\":{\"success\":false}");
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 10; round++) {
        List<UUID> sent = new ArrayList<>();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
          UUID id = UUID.randomUUID();
          sent.add(id);
          boolean conflicts = writer % 4 == 3;
          tasks.add(() -> lrs.put(conflicts ? taken : id, other).statusCode());
        }
        List<Future<Integer>> answers = writers.invokeAll(tasks);
        for (int writer = 0; writer < 8; writer++) {
          assertThat(answers.get(writer).get()).isEqualTo(writer % 4 == 3 ? 409 : 204);
          int readable = writer % 4 == 3 ? 404 : 200;
          assertThat(lrs.get("?statementId=" + sent.get(writer)).statusCode()).isEqualTo(readable);
        }
      }
    } finally {
      writers.shutdown();
    }
  }
}
