package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.Deed;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.application.forward.ConnectionTrial;
import id.corpu.xapi.application.forward.ForwardAdministration;
import id.corpu.xapi.application.forward.TargetDraft;
import id.corpu.xapi.application.forward.TargetOverviews;
import id.corpu.xapi.domain.forward.DeadLetter;
import id.corpu.xapi.domain.multipart.Sha2;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ForwardingIT {

  private static final long ANOTHER_CITY = 900_001;

  @Inject private CredentialIssuing credentials;
  @Inject private ToolDesk desk;
  @Inject private TestPeople people;
  @Inject private ActingAs acting;
  @Inject private ForwardAdministration administration;
  @Inject private TargetOverviews overviews;
  @Inject private ConnectionTrial trials;
  @Inject private Database database;

  private final List<Long> targets = new ArrayList<>();
  private long administrator;
  private Lrs lrs;
  private OtherStore other;

  @BeforeEach
  void aPersonAndAnotherStore() throws Exception {
    administrator = people.pns("Fitri", "LRS_ADMIN");
    acting.person(administrator);
    lrs = desk.lrs();
    other = new OtherStore();
  }

  @AfterEach
  void removeTargets() {
    acting.person(administrator);
    targets.forEach(administration::remove);
    other.close();
  }

  private long target(String endpoint, String key, String secret, String line) {
    String me =
        "{\"account\":{\"homePage\":\"%s\",\"name\":\"%s\"}}"
            .formatted(lrs.person.homePage(), lrs.person.uuid());
    long id =
        administration.create(
            new TargetDraft("Provinsi", endpoint, key, secret, line, "", "", me, false));
    targets.add(id);
    return id;
  }

  private long target() {
    return target(other.endpoint(), "kunci", "rahasia", "1.0.3");
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(15));
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private List<DeadLetter> letters(long target) {
    return overviews.letters(target, 0, 50);
  }

  @Test
  @DisplayName(
      "a real second store gets what the filter lets pass, numbers and attachments as sent")
  void copiesToAnotherStore() throws Exception {
    NewCredential there =
        credentials.issue(ANOTHER_CITY, "Kota", Set.of("all"), Optional.empty(), Optional.empty());
    ToolCalls province = new ToolCalls(lrs.bare("").build().uri().toString(), there, "1.0.3");
    long target = target(province.base(), there.key(), there.secret(), "1.0.3");
    String data = "bukti " + UUID.randomUUID();
    String sha2 = HexFormat.of().formatHex(Sha2.sha256(data.getBytes(StandardCharsets.UTF_8)));
    String id =
        Lrs.id(
            withData(
                completed(
                    ",\"result\":{\"score\":{\"raw\":1.50}},\"attachments\":[{\"usageType\":\"a:bukti\","
                        + "\"display\":{\"id\":\"Bukti\"},\"contentType\":\"text/plain\",\"length\":"
                        + data.getBytes(StandardCharsets.UTF_8).length
                        + ",\"sha2\":\""
                        + sha2
                        + "\"}]"),
                sha2,
                data));
    String somebodyElse =
        Lrs.id(lrs.post(completed("").replace(lrs.person.uuid().toString(), "orang-lain")));
    String last = Lrs.id(lrs.post(completed("")));

    await(() -> status(province, last) == 200);
    assertThat(province.get("statements?statementId=" + id).body()).contains("\"raw\":1.50");
    assertThat(province.get("statements?attachments=true&statementId=" + id).body()).contains(data);
    assertThat(status(province, somebodyElse)).isEqualTo(404);
    await(() -> overviews.one(target).sentToday() == 2);
    assertThat(trials.of(target).problem()).isEmpty();
    assertThat(trials.of(target).speaksOurs()).isTrue();
  }

  private HttpResponse<String> withData(String json, String sha2, String data) throws Exception {
    String body =
        "--b\r\nContent-Type: application/json\r\n\r\n"
            + json
            + "\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n"
            + "X-Experience-API-Hash: "
            + sha2
            + "\r\n\r\n"
            + data
            + "\r\n--b--\r\n";
    return Lrs.send(
        lrs.request("statements")
            .setHeader("Content-Type", "multipart/mixed; boundary=b")
            .POST(BodyPublishers.ofString(body)));
  }

  private static int status(ToolCalls store, String id) {
    try {
      return store.get("statements?statementId=" + id).statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName(
      "a store in trouble is left alone for a while, then gets everything once and in order")
  void triesAgainAfterTrouble() throws Exception {
    other.moods.addAll(List.of(503, 429));
    long target = target();
    List<String> sent = new ArrayList<>();
    sent.add(Lrs.id(lrs.post(completed(""))));
    await(() -> overviews.one(target).target().failures() > 0);
    assertThat(overviews.one(target).state()).isEqualTo("failing");
    for (int i = 0; i < 3; i++) {
      sent.add(Lrs.id(lrs.post(completed(""))));
    }

    await(() -> other.taken().size() == 4);
    assertThat(other.taken()).isEqualTo(sent);
    await(() -> overviews.one(target).target().failures() == 0);
    assertThat(overviews.one(target).target().problem()).isEmpty();
    assertThat(letters(target)).isEmpty();
  }

  @Test
  @DisplayName(
      "a batch that is refused is halved until the bad statement stands alone; all others arrive once")
  void singlesOutWhatIsRefused() throws Exception {
    long target = target();
    administration.pause(target);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      ids.add(UUID.randomUUID().toString());
    }
    String bad = ids.get(8);
    other.dislikes(bad, true);
    String batch = ids.stream().map(id -> completed(",\"id\":\"" + id + "\"")).toList().toString();
    assertThat(lrs.post(batch).statusCode()).isEqualTo(200);
    assertThat(other.requests()).isZero();
    administration.resume(target);

    await(() -> other.taken().size() == 12 && !letters(target).isEmpty());
    assertThat(other.taken()).doesNotHaveDuplicates().doesNotContain(bad).isSubsetOf(ids);
    DeadLetter letter = letters(target).get(0);
    assertThat(letter.statementId()).hasToString(bad);
    assertThat(letter.status()).isEqualTo(400);
    assertThat(letter.answer()).contains("wrong verb");

    administration.tryAgain(target, List.of(letter.statementKey()));
    await(() -> letters(target).stream().noneMatch(DeadLetter::again));
    assertThat(letters(target)).hasSize(1);
    other.dislikes(bad, false);
    administration.tryAgain(target, List.of());
    await(() -> letters(target).isEmpty());
    assertThat(other.taken()).hasSize(13).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName(
      "409 on an equal statement means that it is there; on another one that it never will be")
  void comparesOnConflict() throws Exception {
    long target = target();
    administration.pause(target);
    String equal = Lrs.id(lrs.post(completed("")));
    String different = Lrs.id(lrs.post(completed("")));
    ObjectNode there = (ObjectNode) Lrs.JSON.readTree(lrs.get("?statementId=" + equal).body());
    other.has(equal, there.put("stored", "2020-01-01T00:00:00Z"));
    other.has(
        different, there.deepCopy().put("id", different).put("timestamp", "2020-01-01T00:00:00Z"));
    administration.resume(target);

    await(() -> !letters(target).isEmpty());
    assertThat(letters(target))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.statementId()).hasToString(different);
              assertThat(letter.reason()).isEqualTo(DeadLetter.Reason.CONFLICT);
            });
    administration.dismiss(target, List.of(letters(target).get(0).statementKey()));
    assertThat(letters(target)).isEmpty();
  }

  @Test
  @DisplayName(
      "what only xAPI 2.0 can say does not travel to a store of 1.0.3, the rest of 2.0 does")
  void keepsTwoFromOne() throws Exception {
    long target = target();
    lrs.version = "2.0.0";
    String agents =
        ",\"context\":{\"contextAgents\":[{\"objectType\":\"contextAgent\",\"agent\":{\"mbox\":\"mailto:a@b.example\"}}]}";
    String onlyTwo = Lrs.id(lrs.post(completed(agents)));
    String plain = Lrs.id(lrs.post(completed(",\"version\":\"2.0.0\"")));

    await(() -> other.taken().contains(plain) && !letters(target).isEmpty());
    assertThat(other.taken()).doesNotContain(onlyTwo);
    assertThat(other.kept(plain).has("version")).isFalse();
    assertThat(other.kept(plain).has("stored")).isFalse();
    assertThat(letters(target).get(0).reason()).isEqualTo(DeadLetter.Reason.ONLY_2_0);
  }

  @Test
  @DisplayName(
      "secrets are kept sealed, asked for again at another address, and only administrators may")
  void keepsSecrets() {
    long target = target();
    byte[] kept =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT secret FROM xapi_forward_target WHERE id = :id")
                        .bind("id", target)
                        .mapTo(byte[].class)
                        .one());
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia");
    TargetDraft elsewhere =
        new TargetDraft(
            "Provinsi", "https://lain.example/xapi", "kunci", "", "1.0.3", "", "", "", false);
    assertThatThrownBy(() -> administration.change(target, elsewhere))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("FORWARD_SECRET_AGAIN");
    acting.person(people.pns("Sari"));
    assertThatThrownBy(() -> administration.pause(target)).isInstanceOf(NotPermitted.class);
  }
}
