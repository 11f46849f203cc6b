package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.application.forward.ForwardAdministration;
import id.corpu.xapi.application.forward.TargetDraft;
import id.corpu.xapi.application.retention.RetentionAdministration;
import id.corpu.xapi.application.retention.RetentionDecision;
import id.corpu.xapi.application.retention.RetentionEffect;
import id.corpu.xapi.application.retention.RetentionProposal;
import id.corpu.xapi.application.retention.RetentionSweep;
import id.corpu.xapi.domain.multipart.Sha2;
import id.corpu.xapi.domain.retention.RetentionState;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A city's store with statements that are ten years old and others of today. */
@ArquillianTest
class RetentionIT {

  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
  private static final String READ = "https://alat.example/membaca";
  private static final Duration TEN_YEARS = Duration.ofDays(3653);

  /** Rows that hang on statements; none may be left of one that is gone. */
  private static final List<String> HANGING =
      List.of(
          "xapi_statement_actor",
          "xapi_statement_activity",
          "xapi_statement_ref",
          "xapi_statement_attachment");

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private Database database;
  @Inject private ActingAs acting;
  @Inject private RetentionAdministration administration;
  @Inject private RetentionSweep sweep;
  @Inject private ForwardAdministration forwarding;
  @Inject private HttpServletRequest running;

  private final String agent =
      "{\"mbox\":\"mailto:%s@orang.example\"}".formatted(UUID.randomUUID());
  private final String activity = "https://alat.example/bacaan/" + UUID.randomUUID();
  private long city;
  private long administrator;
  private long officer;
  private ToolCalls tool;

  @BeforeEach
  void store() {
    city = people.city();
    administrator = people.pns("Fitri", "LRS_ADMIN");
    officer = people.pns("Dewi", "BKPSDM_ADMIN");
    people.move(administrator, city);
    people.move(officer, city);
    String base = "http://localhost:" + running.getLocalPort() + running.getContextPath();
    NewCredential all =
        credentials.issue(city, "Alat", Set.of("all"), Optional.empty(), Optional.empty());
    tool = new ToolCalls(base + "/xapi/", all, "1.0.3");
  }

  private UUID store(String verb, String object, String more) throws Exception {
    UUID id = UUID.randomUUID();
    String statement =
        "{\"id\":\"%s\",\"actor\":%s,\"verb\":{\"id\":\"%s\"},\"object\":%s%s}"
            .formatted(id, agent, verb, object, more);
    assertThat(tool.status("POST", "statements", statement)).isEqualTo(200);
    return id;
  }

  private UUID read(String more) throws Exception {
    return store(READ, "{\"id\":\"" + activity + "\"}", more);
  }

  private UUID voids(UUID target) throws Exception {
    return store(VOIDED, "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}", "");
  }

  private UUID withData(String text) throws Exception {
    byte[] data = text.getBytes(StandardCharsets.UTF_8);
    String sha2 = HexFormat.of().formatHex(Sha2.sha256(data));
    UUID id = UUID.randomUUID();
    String json =
        """
        {"id":"%s","actor":%s,"verb":{"id":"%s"},"object":{"id":"%s"},"attachments":[{
         "usageType":"https://alat.example/lampiran","display":{"id":"Lampiran"},
         "contentType":"text/plain","length":%d,"sha2":"%s"}]}
        """
            .formatted(id, agent, READ, activity, data.length, sha2);
    String body =
        "--b\r\nContent-Type: application/json\r\n\r\n%s\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: %s\r\n\r\n%s\r\n--b--\r\n"
            .formatted(json, sha2, text);
    assertThat(
            tool.sendBytes(
                    "POST",
                    "statements",
                    "multipart/mixed; boundary=b",
                    body.getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(200);
    return id;
  }

  /** Has everything so far been stored ten years earlier. */
  private void age() {
    long shift = TEN_YEARS.toSeconds() * 1_000_000 * 64;
    database
        .jdbi()
        .useHandle(
            handle -> {
              List<Long> keys =
                  handle
                      .createQuery(
                          "SELECT id FROM xapi_statement WHERE store_id = :city"
                              + " AND stored > UTC_TIMESTAMP() - INTERVAL 1 DAY")
                      .bind("city", city)
                      .mapTo(Long.class)
                      .list();
              for (String table : HANGING) {
                handle
                    .createUpdate(
                        "UPDATE "
                            + table
                            + " SET statement_key = statement_key - :shift"
                            + " WHERE statement_key IN (<keys>)")
                    .bind("shift", shift)
                    .bindList("keys", keys)
                    .execute();
              }
              handle
                  .createUpdate(
                      "UPDATE xapi_statement SET id = id - :shift,"
                          + " stored = stored - INTERVAL 3653 DAY WHERE id IN (<keys>)")
                  .bind("shift", shift)
                  .bindList("keys", keys)
                  .execute();
            });
  }

  private UUID proposed(Integer years) {
    acting.person(administrator);
    return administration.propose(new RetentionProposal(years, "800/1/2026", "jadwal retensi"));
  }

  private UUID inForce(Integer years) {
    UUID decision = proposed(years);
    acting.person(officer);
    administration.approve(decision);
    sweep.sweep();
    return decision;
  }

  private boolean isThere(UUID id) throws Exception {
    return tool.get("statements?statementId=" + id).statusCode() == 200;
  }

  private boolean isVoided(UUID id) throws Exception {
    return tool.get("statements?voidedStatementId=" + id).statusCode() == 200;
  }

  private long count(String sql) {
    return database
        .jdbi()
        .withHandle(handle -> handle.createQuery(sql).bind("city", city).mapTo(Long.class).one());
  }

  private long orphans(String table) {
    return count(
        "SELECT COUNT(*) FROM "
            + table
            + " l WHERE :city > 0 AND NOT EXISTS"
            + " (SELECT 1 FROM xapi_statement s WHERE s.id = l.statement_key)");
  }

  @Test
  @DisplayName("what is older than the term goes with all that hangs on it, the rest stays")
  void removesWhatIsOld() throws Exception {
    UUID old = read("");
    UUID comment = store(READ, "{\"objectType\":\"StatementRef\",\"id\":\"" + old + "\"}", "");
    UUID data = withData("lama " + city);
    age();
    UUID young = read("");
    UUID youngData = withData("baru " + city);

    UUID decision = inForce(9);

    assertThat(isThere(old)).isFalse();
    assertThat(isThere(comment)).isFalse();
    assertThat(isThere(data)).isFalse();
    assertThat(isThere(young)).isTrue();
    assertThat(isThere(youngData)).isTrue();
    for (String table : HANGING) {
      assertThat(orphans(table)).as(table).isZero();
    }
    assertThat(count("SELECT COUNT(*) FROM xapi_attachment WHERE store_id = :city")).isEqualTo(1);
    assertThat(
            new JsonMapper()
                .readTree(tool.get("statements?agent=" + Lrs.encoded(agent)).body())
                .path("statements"))
        .hasSize(2);
    RetentionDecision done = administration.one(decision);
    assertThat(List.of(done.removed(), done.kept())).isEqualTo(List.of(3L, 0L));
    assertThat(done.runAt()).isNotNull();
  }

  @Test
  @DisplayName("a statement that JP rest on never goes by age, voided or not, whoever sent it")
  void keepsCredit() throws Exception {
    String credit =
        ",\"context\":{\"extensions\":{\"https://corpu.id/xapi/extensions/pathway\":\"workshop\"}}";
    UUID counted = read(credit);
    UUID takenBack = read(credit);
    voids(takenBack);
    age();

    UUID decision = inForce(1);

    assertThat(isThere(counted)).isTrue();
    assertThat(isVoided(takenBack)).isTrue();
    RetentionDecision done = administration.one(decision);
    assertThat(List.of(done.removed(), done.kept())).isEqualTo(List.of(0L, 2L));
  }

  @Test
  @DisplayName(
      "a voiding statement goes with what it voids, never before: nothing becomes valid again")
  void voidingGoesWithItsTarget() throws Exception {
    UUID bothOld = read("");
    UUID itsVoiding = voids(bothOld);
    UUID comesLater = UUID.randomUUID();
    UUID early = voids(comesLater);
    age();
    String late =
        "{\"id\":\"%s\",\"actor\":%s,\"verb\":{\"id\":\"%s\"},\"object\":{\"id\":\"%s\"}}"
            .formatted(comesLater, agent, READ, activity);
    assertThat(tool.status("POST", "statements", late)).isEqualTo(200);

    inForce(5);

    assertThat(isVoided(bothOld)).isFalse();
    assertThat(isThere(itsVoiding)).isFalse();
    assertThat(isThere(early)).isTrue();
    assertThat(isVoided(comesLater)).isTrue();

    age();
    sweep.sweep();

    assertThat(isVoided(comesLater)).isFalse();
    assertThat(isThere(early)).isFalse();
  }

  @Test
  @DisplayName("what a forwarding target has not got yet waits for it")
  void waitsForForwarding() throws Exception {
    acting.person(administrator);
    long target =
        forwarding.create(
            new TargetDraft(
                "Provinsi", "http://localhost:9/xapi", "k", "r", "1.0.3", "", "", "", true));
    forwarding.pause(target);
    UUID old = read("");
    age();
    UUID decision = proposed(5);
    assertThat(administration.effect(decision))
        .hasValueSatisfying(
            effect -> {
              assertThat(effect.waitingFor()).containsExactly("Provinsi");
              assertThat(effect.verbs()).containsExactly(new RetentionEffect.Verb(READ, 1));
            });
    acting.person(officer);
    administration.approve(decision);
    sweep.sweep();
    assertThat(isThere(old)).isTrue();

    acting.person(administrator);
    forwarding.remove(target);
    sweep.sweep();

    assertThat(isThere(old)).isFalse();
  }

  @Test
  @DisplayName(
      "one proposes, another approves, the newest replaces the one before; for ever removes nothing")
  void twoPeopleDecide() throws Exception {
    assertThatThrownBy(() -> new RetentionProposal(0, "800", "jadwal"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new RetentionProposal(51, "800", "jadwal"))
        .isInstanceOf(InvalidInput.class);
    UUID first = proposed(5);
    assertThatThrownBy(() -> administration.approve(first)).isInstanceOf(Conflict.class);
    UUID second = proposed(null);
    UUID third = proposed(3);
    administration.withdraw(third);
    acting.person(officer);
    administration.approve(first);
    administration.approve(second);
    assertThatThrownBy(() -> administration.approve(third)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> administration.withdraw(second)).isInstanceOf(Conflict.class);
    assertThat(administration.latest())
        .extracting(RetentionDecision::state)
        .containsExactly(
            RetentionState.WITHDRAWN, RetentionState.IN_FORCE, RetentionState.REPLACED);
    assertThat(administration.inForce()).map(RetentionDecision::uuid).hasValue(second);
    UUID old = read("");
    age();
    sweep.sweep();
    assertThat(isThere(old)).isTrue();

    acting.person(people.pns("Fitri Lain", "LRS_ADMIN"));
    assertThatThrownBy(() -> administration.one(first)).isInstanceOf(NotFound.class);
    acting.person(people.pns("Sari"));
    assertThatThrownBy(() -> administration.inForce()).isInstanceOf(NotPermitted.class);
  }
}
