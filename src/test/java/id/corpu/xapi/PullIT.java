package id.corpu.xapi;

import static id.corpu.xapi.Meetings.statement;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.application.transfer.Transfer;
import id.corpu.xapi.application.transfer.TransferAdministration;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PullIT {

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private ActingAs acting;
  @Inject private TransferAdministration administration;
  @Inject private HttpServletRequest running;

  private String base;
  private ToolCalls one;

  /** A tool at a store that nobody else uses. */
  @BeforeEach
  void store() {
    base = "http://localhost:" + running.getLocalPort() + running.getContextPath() + "/xapi/";
    long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
    one =
        new ToolCalls(
            base,
            credentials.issue(id, "Alat", Set.of("all"), Optional.empty(), Optional.empty()),
            "1.0.3");
  }

  @Test
  @DisplayName("a pull follows the pages of another store, and stops until it is let in")
  void pulls() throws Exception {
    List<UUID> ids = IntStream.range(0, 450).mapToObj(i -> UUID.randomUUID()).toList();
    String batch = ids.stream().map(id -> statement(id, "")).toList().toString();
    assertThat(one.status("POST", "statements", batch)).isEqualTo(200);
    long administrator = people.pns("Fitri", "LRS_ADMIN");
    long city = keys.keyOf(new PersonId(administrator)).orElseThrow().institutionId();
    acting.person(administrator);

    UUID pull =
        administration.pull(
            base, one.credential().key(), "salah", "1.0.3", Optional.empty(), false);
    Transfer refused = pulled(pull);
    assertThat(refused.state()).isEqualTo(TransferState.STOPPED);
    assertThat(refused.problem()).isEqualTo("NOT_LET_IN");

    administration.resume(pull, one.credential().secret());
    Transfer done = pulled(pull);
    assertThat(done.problem()).isNull();
    assertThat(done.state()).isEqualTo(TransferState.DONE);
    assertThat(done.stored()).isEqualTo(450);
    assertThat(done.through()).isNotNull();
    ToolCalls here =
        one.with(
            credentials.issue(city, "Alat", Set.of("all"), Optional.empty(), Optional.empty()));
    assertThat(here.get("statements?statementId=" + ids.get(449)).statusCode()).isEqualTo(200);

    UUID again =
        administration.pull(
            base,
            one.credential().key(),
            one.credential().secret(),
            "1.0.3",
            Optional.empty(),
            false);
    assertThat(pulled(again).known()).isEqualTo(450);
  }

  @Test
  @DisplayName("a pull waits for a busy store, and takes its credential to no other host")
  void waitsAndStays() throws Exception {
    UUID id = UUID.randomUUID();
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer busy = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    busy.createContext(
        "/",
        call -> {
          asked.add(call.getRequestURI().toString());
          byte[] page =
              "{\"statements\":[%s],\"more\":\"https://jahat.example/xapi/statements\"}"
                  .formatted(statement(id, ""))
                  .getBytes(StandardCharsets.UTF_8);
          boolean first = asked.size() == 1;
          call.getResponseHeaders().add("Retry-After", "0");
          call.getResponseHeaders().add("Content-Type", "application/json");
          call.sendResponseHeaders(first ? 503 : 200, first ? -1 : page.length);
          if (!first) {
            call.getResponseBody().write(page);
          }
          call.close();
        });
    busy.start();
    try {
      acting.person(people.pns("Fitri", "LRS_ADMIN"));
      Transfer stopped =
          pulled(
              administration.pull(
                  "http://localhost:" + busy.getAddress().getPort() + "/xapi",
                  "kunci",
                  "rahasia",
                  "2.0.0",
                  Optional.empty(),
                  false));
      assertThat(stopped.problem()).isEqualTo("MORE_ELSEWHERE");
      assertThat(stopped.stored()).isEqualTo(1);
      assertThat(asked).hasSize(2).allMatch(path -> path.startsWith("/xapi/statements?"));
      administration.discard(stopped.uuid());
    } finally {
      busy.stop(0);
    }
  }

  private Transfer pulled(UUID pull) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (administration.one(pull).state().isActive()) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
    return administration.one(pull);
  }
}
