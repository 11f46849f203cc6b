package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.platform.security.ActingAs;
import id.corpu.record.Deed;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.application.CredentialAdministration;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LiveStreamIT {

  private static final int WRITERS = 6;
  private static final int EACH = 10;

  @Inject private ToolDesk desk;
  @Inject private TestPeople people;
  @Inject private ActingAs acting;
  @Inject private CredentialAdministration administration;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  private HttpRequest.Builder live(String query) {
    return lrs.bare("live" + query).header("Authorization", lrs.authorization);
  }

  private static String id(EventReader.Event event) {
    try {
      return Lrs.JSON.readTree(event.data()).path("id").asText();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Set<String> writeTogether() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        tasks.add(this::write);
      }
      Set<String> ids = new TreeSet<>();
      for (Future<List<String>> done : writers.invokeAll(tasks)) {
        ids.addAll(done.get());
      }
      return ids;
    } finally {
      writers.shutdown();
    }
  }

  private List<String> write() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String one = lrs.statement(Deed.COMPLETED.iri(), "");
      HttpResponse<String> posted = lrs.post("[" + one + "," + one + "]");
      assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
      Lrs.JSON.readTree(posted.body()).forEach(id -> ids.add(id.asText()));
    }
    return ids;
  }

  @Test
  @DisplayName(
      "with many writers at once a stream shows every statement, once, in the order of the log")
  void showsEverythingInOrder() throws Exception {
    try (EventReader reader = new EventReader(live("?" + lrs.agent()))) {
      assertThat(reader.response().headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      reader.await(r -> !r.lastId().isEmpty());
      Set<String> written = writeTogether();

      reader.await(r -> r.events().size() >= written.size());
      List<EventReader.Event> events = reader.events();
      assertThat(events).extracting(EventReader.Event::id).isSorted().doesNotHaveDuplicates();
      assertThat(events).extracting(LiveStreamIT::id).containsExactlyInAnyOrderElementsOf(written);
    }
  }

  @Test
  @DisplayName("a reader that comes back with Last-Event-ID misses nothing and sees nothing twice")
  void goesOnWhereItWas() throws Exception {
    String before;
    Set<String> seen = new TreeSet<>();
    try (EventReader reader = new EventReader(live("?" + lrs.agent()))) {
      reader.await(r -> !r.lastId().isEmpty());
      before = reader.lastId();
      String first = Lrs.id(lrs.post(lrs.statement(Deed.COMPLETED.iri(), "")));
      reader.await(r -> r.events().size() == 1);
      assertThat(id(reader.events().get(0))).isEqualTo(first);
      seen.add(first);
    }
    Set<String> away = writeTogether();
    List<EventReader.Event> all;
    try (EventReader reader = new EventReader(live("?after=" + before + "&" + lrs.agent()))) {
      all = reader.await(r -> r.events().size() == 1 + away.size()).events();
    }
    long middle = all.get(all.size() / 2).id();
    try (EventReader reader =
        new EventReader(
            live("?after=" + before + "&" + lrs.agent()).header("Last-Event-ID", "" + middle))) {
      reader.await(r -> r.events().size() >= all.size() - all.size() / 2 - 1);
      assertThat(reader.events()).isEqualTo(all.subList(all.size() / 2 + 1, all.size()));
    }
    seen.addAll(away);
    assertThat(all).extracting(LiveStreamIT::id).containsExactlyInAnyOrderElementsOf(seen);
  }

  @Test
  @DisplayName("who may read only its own statements sees only those; filters leave out the rest")
  void keepsToScopeAndFilter() throws Exception {
    NewCredential mine = lrs.issue("statements/write", "statements/read/mine");
    String verb = "https://alat.example/verba/dicari";
    try (EventReader own =
            new EventReader(lrs.bare("live").header("Authorization", Lrs.basic(mine)));
        EventReader filtered =
            new EventReader(live("?" + lrs.agent() + "&verb=" + Lrs.encoded(verb)))) {
      own.await(r -> !r.lastId().isEmpty());
      filtered.await(r -> !r.lastId().isEmpty());
      String others = Lrs.id(lrs.post(lrs.statement(Deed.COMPLETED.iri(), "")));
      lrs.authorization = Lrs.basic(mine);
      String ours = Lrs.id(lrs.post(lrs.statement(verb, "")));

      assertThat(id(own.await(r -> !r.events().isEmpty()).events().get(0))).isEqualTo(ours);
      assertThat(id(filtered.await(r -> !r.events().isEmpty()).events().get(0))).isEqualTo(ours);
      assertThat(own.events()).extracting(LiveStreamIT::id).doesNotContain(others);
    }
  }

  @Test
  @DisplayName(
      "no more streams than a credential may have, none without one, and none after its end")
  void endsWithItsCredential() throws Exception {
    NewCredential reading = lrs.issue("statements/read");
    List<EventReader> open = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      open.add(new EventReader(lrs.bare("live").header("Authorization", Lrs.basic(reading))));
    }
    HttpRequest.Builder sixth = lrs.bare("live").header("Authorization", Lrs.basic(reading)).GET();
    assertThat(Lrs.send(sixth).statusCode()).isEqualTo(429);
    assertThat(Lrs.send(lrs.bare("live").GET()).statusCode()).isEqualTo(401);
    NewCredential writer = lrs.issue("statements/write");
    assertThat(Lrs.send(lrs.bare("live").header("Authorization", Lrs.basic(writer))).statusCode())
        .isEqualTo(403);
    assertThat(Lrs.send(live("?since=2026-01-01T00:00:00Z")).statusCode()).isEqualTo(400);
    assertThat(Lrs.send(live("?after=kemarin")).statusCode()).isEqualTo(400);

    acting.person(people.pns("Fitri", "LRS_ADMIN"));
    administration.revoke(reading.key());
    open.forEach(reader -> reader.await(EventReader::hasEnded));
  }
}
