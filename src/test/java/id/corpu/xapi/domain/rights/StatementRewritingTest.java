package id.corpu.xapi.domain.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementRewritingTest {

  private static final UUID PSEUDONYM = new UUID(1, 2);
  private static final ZoneId CITY = ZoneId.of("Asia/Makassar");
  private static final Subject BUDI =
      new Subject(
          List.of(
              AgentId.mbox("mailto:budi@example.id"),
              AgentId.account("https://lms.example", "budi")),
          List.of("Budi Santoso"));

  private static ObjectNode rewritten(boolean erases, boolean keepsData, String statement) {
    ObjectNode tree = (ObjectNode) Json.read(statement.replace('\'', '"'));
    return new StatementRewriting(BUDI, "https://kota.example", erases, keepsData, CITY)
        .of(tree, PSEUDONYM);
  }

  @Test
  @DisplayName("an address is the same person in other letters and as its SHA-1")
  void knowsThePerson() throws NoSuchAlgorithmException {
    assertThat(BUDI.is(AgentId.mbox("mailto:Budi@Example.id"))).isTrue();
    assertThat(BUDI.ids()).contains(AgentId.mboxSha1sum(sha1("mailto:budi@example.id")));
  }

  private static String sha1(String text) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }

  @Test
  @DisplayName("a short account name makes way where it stands alone, not within other words")
  void sparesOtherWords() {
    ObjectNode statement =
        rewritten(
            false,
            true,
            "{'actor':{'mbox':'mailto:budi@example.id'},'result':{'extensions':"
                + "{'https://a.example/a':'budi','https://a.example/b':'budidaya'}}}");
    assertThat(statement.at("/result/extensions").toString())
        .contains(PSEUDONYM.toString())
        .contains("budidaya");
  }

  @Test
  @DisplayName("whoever only bears the same name keeps it")
  void sparesNamesakes() {
    String others =
        "{'actor':{'mbox':'mailto:lain@example.id','name':'Budi Santoso'},"
            + "'result':{'response':'Budi Santoso'}}";
    assertThat(rewritten(false, true, others)).isEqualTo(Json.read(others.replace('\'', '"')));
    assertThat(
            rewritten(
                    false,
                    true,
                    "{'actor':{'mbox':'mailto:lain@example.id','name':'Budi Santoso'},"
                        + "'object':{'objectType':'Agent','mbox':'mailto:budi@example.id','name':'Budi Santoso'}}")
                .toString())
        .containsOnlyOnce("Budi Santoso");
  }

  @Test
  @DisplayName("a signature goes with the statement that it signs; other data as decided")
  void dropsSignatures() {
    String signed =
        "{'actor':{'mbox':'mailto:budi@example.id'},'attachments':["
            + "{'usageType':'http://adlnet.gov/expapi/attachments/signature','sha2':'a'},"
            + "{'usageType':'https://a.example/bukti','sha2':'b'}]}";
    assertThat(rewritten(false, true, signed).path("attachments")).hasSize(1);
    assertThat(rewritten(false, false, signed).has("attachments")).isFalse();
  }

  @Test
  @DisplayName("a remainder stays in its day of the city, so counts by day and month stay true")
  void keepsTheDay() {
    ObjectNode statement =
        rewritten(
            true,
            true,
            "{'actor':{'account':{'homePage':'https://lms.example','name':'budi'}},"
                + "'timestamp':'2026-01-31T17:30:00Z','result':{'score':{'raw':1},'response':'x'},"
                + "'context':{'registration':'r','contextActivities':{'parent':[{'id':'https://a.example/p'}]}},"
                + "'object':{'id':'https://a.example/o','definition':{'name':{'id':'Rapat'},'extensions':{}}}}");
    assertThat(statement.path("timestamp").asText()).isEqualTo("2026-01-31T16:00:00.000000Z");
    assertThat(statement.path("result")).hasToString("{\"score\":{\"raw\":1}}");
    assertThat(statement.path("context").has("registration")).isFalse();
    assertThat(statement.at("/context/contextActivities/parent")).hasSize(1);
    assertThat(statement.at("/object/definition").has("extensions")).isFalse();
    assertThat(statement.at("/actor/account/name").asText()).isEqualTo(PSEUDONYM.toString());
  }
}
