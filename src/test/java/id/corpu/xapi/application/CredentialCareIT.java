package id.corpu.xapi.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.CredentialIssuing;
import id.corpu.xapi.NewCredential;
import id.corpu.xapi.ToolCalls;
import id.corpu.xapi.application.use.UseReading;
import id.corpu.xapi.application.use.UseWriting;
import id.corpu.xapi.domain.CredentialEvent;
import id.corpu.xapi.domain.CredentialEvent.Kind;
import id.corpu.xapi.domain.use.UseCount;
import id.corpu.xapi.domain.use.UseKind;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CredentialCareIT {

  private static final long OTHER_STORE = 990_018;

  @Inject private CredentialAdministration administration;
  @Inject private CredentialDirectory directory;
  @Inject private CredentialIssuing credentials;
  @Inject private UseWriting writing;
  @Inject private UseReading reading;
  @Inject private ActingAs acting;
  @Inject private TestPeople people;
  @Inject private HttpServletRequest running;

  @BeforeEach
  void administrator() {
    acting.person(people.pns("Fitri", "LRS_ADMIN"));
  }

  private static CredentialDraft draft(String label, Instant expires, Integer perMinute) {
    return new CredentialDraft(
        label, Set.of("all"), Optional.ofNullable(expires), Optional.ofNullable(perMinute));
  }

  private ToolCalls with(NewCredential credential) {
    String base = "http://localhost:" + running.getLocalPort() + running.getContextPath();
    return new ToolCalls(base + "/xapi/", credential, "1.0.3");
  }

  @Test
  @DisplayName("a new secret works beside the old one for the time chosen, or ends it at once")
  void rotates() throws Exception {
    NewCredential first = administration.create(draft("Alat", null, null));
    assertThat(with(first).get("statements?limit=1").statusCode()).isEqualTo(200);

    NewCredential second = administration.rotate(first.key(), Duration.ofHours(24));
    assertThat(with(first).get("statements?limit=1").statusCode()).isEqualTo(200);
    assertThat(with(second).get("statements?limit=1").statusCode()).isEqualTo(200);

    NewCredential third = administration.rotate(first.key(), Duration.ofHours(1));
    assertThat(with(first).get("statements?limit=1").statusCode()).isEqualTo(401);
    assertThat(with(second).get("statements?limit=1").statusCode()).isEqualTo(200);

    NewCredential last = administration.rotate(first.key(), Duration.ZERO);
    assertThat(with(third).get("statements?limit=1").statusCode()).isEqualTo(401);
    assertThat(with(last).get("statements?limit=1").statusCode()).isEqualTo(200);
    assertThat(directory.history(first.key()))
        .extracting(CredentialEvent::kind)
        .containsExactly(Kind.ROTATED, Kind.ROTATED, Kind.ROTATED, Kind.CREATED);
    assertThat(directory.history(first.key()))
        .allMatch(event -> event.by().orElse("").equals("Fitri"));
  }

  @Test
  @DisplayName("label, expiry and limit change; the history says from what to what")
  void changes() {
    String key = administration.create(draft("Alat", null, 10)).key();
    Instant end = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);

    administration.change(key, 0, draft("Alat baru", end, null));

    assertThat(directory.one(key).label()).isEqualTo("Alat baru");
    assertThat(directory.one(key).expiresAt()).contains(end);
    assertThat(directory.history(key))
        .filteredOn(event -> event.kind() != Kind.CREATED)
        .extracting(
            CredentialEvent::kind,
            event -> event.was().orElse("-"),
            event -> event.became().orElse("-"))
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Kind.LIMIT, "10", "-"),
            org.assertj.core.api.Assertions.tuple(Kind.EXPIRY, "-", end.toString()),
            org.assertj.core.api.Assertions.tuple(Kind.LABEL, "Alat", "Alat baru"));
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> administration.change(key, 0, draft("Lain", end, null)));
  }

  @Test
  @DisplayName("an administrator neither sees nor changes the credentials of another institution")
  void ownInstitutionOnly() {
    String key =
        credentials
            .issue(OTHER_STORE, "Alat", Set.of("all"), Optional.empty(), Optional.empty())
            .key();

    assertThat(directory.page(0, 10_000)).noneMatch(credential -> credential.key().equals(key));
    assertThat(reading.last(key)).isEmpty();
    for (Runnable attempt :
        new Runnable[] {
          () -> directory.one(key),
          () -> directory.history(key),
          () -> administration.change(key, 0, draft("Milik saya", null, null)),
          () -> administration.rotate(key, Duration.ZERO),
          () -> administration.revoke(key)
        }) {
      assertThatExceptionOfType(NotFound.class).isThrownBy(attempt::run);
    }
  }

  @Test
  @DisplayName(
      "calls, refusals and the last use are counted by part and shown to the administrator")
  void countsUse() throws Exception {
    NewCredential issued = administration.create(draft("Alat", null, null));
    ToolCalls tool = with(issued);
    tool.get("statements?limit=1", "X-Forwarded-For", "10.20.30.40");
    tool.get("statements?salah=1");
    tool.get(ToolCalls.path("activities", Map.of("activityId", "https://alat.example/a")));
    with(new NewCredential(issued.key(), "salah")).get("statements");
    tool.get("about");

    writing.write();

    UseReading.Use use = reading.ofCredential(issued.key(), 2);
    assertThat(use.total()).isEqualTo(new UseCount(4, 1, 0, 1, 0));
    assertThat(use.byKind())
        .containsOnlyKeys(UseKind.STATEMENTS_READ, UseKind.DESCRIPTION, UseKind.DOOR);
    assertThat(reading.last(issued.key()).get().from()).contains("10.20.30.x");
    tool.get("statements?limit=1");
    writing.write();
    assertThat(reading.ofCredential(issued.key(), 2).total().calls()).isEqualTo(5);
  }

  @Test
  @DisplayName("over its limit a credential gets 429 with Retry-After, and others are not held up")
  void limits() throws Exception {
    ToolCalls limited = with(administration.create(draft("Cepat", null, 3)));
    ToolCalls free = with(administration.create(draft("Bebas", null, null)));
    for (int call = 0; call < 3; call++) {
      assertThat(limited.get("statements?limit=1").statusCode()).isEqualTo(200);
    }

    HttpResponse<String> refused = limited.get("statements?limit=1");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("TOO_MANY_CALLS", "3 calls a minute");
    assertThat(refused.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 20L);
    assertThat(free.get("statements?limit=1").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("xAPI Communication 4.2: all/read reads documents too, and changes nothing")
  void readsEverything() throws Exception {
    ToolCalls writer = with(administration.create(draft("Alat", null, null)));
    NewCredential readOnly =
        administration.create(
            new CredentialDraft("Pembaca", Set.of("all/read"), Optional.empty(), Optional.empty()));
    String state =
        ToolCalls.path(
            "activities/state",
            Map.of(
                "activityId",
                "https://alat.example/" + UUID.randomUUID(),
                "agent",
                "{\"mbox\":\"mailto:uji@example.id\"}",
                "stateId",
                "s"));
    writer.send("PUT", state, "{}");

    assertThat(with(readOnly).get(state).statusCode()).isEqualTo(200);
    assertThat(with(readOnly).get("statements?limit=1").statusCode()).isEqualTo(200);
    assertThat(with(readOnly).status("PUT", state, "{}")).isEqualTo(403);
    assertThat(with(readOnly).status("DELETE", state, null)).isEqualTo(403);
    assertThat(with(readOnly).status("POST", "statements", "[]")).isEqualTo(403);
  }
}
