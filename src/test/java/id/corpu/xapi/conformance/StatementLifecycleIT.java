package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store adds to a statement, and that nothing changes it afterwards (xAPI Data 2.3). */
class StatementLifecycleIT extends Conformance {

  @DisplayName("a broken id is refused")
  @Rows(
      """
      XAPI-00027 a word is no id | "satu"
      XAPI-00028 a number is no id | 1
      XAPI-00028 an object is no id | {"uuid":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}
      XAPI-00029 an id has its dashes | "8f87ccdebb564c2eab8344982ef22df0"
      XAPI-00029 an id has no braces | "{8f87ccde-bb56-4c2e-ab83-44982ef22df0}"
      XAPI-00029 an id is no URN | "urn:uuid:8f87ccde-bb56-4c2e-ab83-44982ef22df0"
      XAPI-00030 an id has hexadecimal digits | "gf87ccde-bb56-4c2e-ab83-44982ef22df0"
      XAPI-00030 an id is of the variant of RFC 4122 | "8f87ccde-bb56-4c2e-cb83-44982ef22df0"
      XAPI-00007 an id is not empty | ""
      """)
  void refusesIds(String requirement, String id) throws Exception {
    refuses(Sample.plain().with("/id", id));
  }

  @Test
  @DisplayName("XAPI-00026 a statement without id gets one, and is found by it")
  void givesIds() throws Exception {
    for (ToolCalls each : both()) {
      HttpResponse<String> posted =
          each.send("POST", "statements", Sample.plain().with("/id", "-").json());
      assertThat(posted.statusCode()).isEqualTo(200);
      String id = Sample.value(posted.body()).path(0).asText();
      assertThat(UUID.fromString(id).variant()).isEqualTo(2);
      assertThat(read(each, "statementId=" + id).path("id").asText()).isEqualTo(id);
    }
  }

  @Test
  @DisplayName("XAPI-00026 each statement of a list gets an id of its own, in the list's order")
  void givesIdsInOrder() throws Exception {
    for (ToolCalls each : both()) {
      Sample named = Sample.plain();
      Sample nameless = Sample.plain().with("/id", "-");
      JsonNode ids =
          Sample.value(
              each.send("POST", "statements", "[" + nameless + "," + named + "," + nameless + "]")
                  .body());
      assertThat(ids).hasSize(3).doesNotHaveDuplicates();
      assertThat(ids.path(1).asText()).isEqualTo(named.id());
    }
  }

  @Test
  @DisplayName("XAPI-00097 the store says when it stored, whatever the sender says")
  void stampsStored() throws Exception {
    for (ToolCalls each : both()) {
      Instant before = Instant.now().minusSeconds(5);
      JsonNode kept = taken(each, Sample.plain().saying("/stored", "2013-05-18T05:32:34.804Z"));
      assertThat(Instant.parse(kept.path("stored").asText()))
          .isBetween(before, Instant.now().plusSeconds(5));
    }
  }

  @Test
  @DisplayName("XAPI-00023 stored is in UTC and has at least milliseconds")
  void writesStoredInFull() throws Exception {
    for (ToolCalls each : both()) {
      assertThat(taken(each, Sample.plain()).path("stored").asText())
          .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3,}Z");
    }
  }

  @Test
  @DisplayName("XAPI-00022 a statement without a time happened when it was stored")
  void givesTimestamp() throws Exception {
    for (ToolCalls each : both()) {
      JsonNode kept = taken(each, Sample.plain());
      assertThat(kept.path("timestamp")).isEqualTo(kept.path("stored"));
    }
  }

  @Test
  @DisplayName("XAPI-00099 the store says by whose credential a statement came")
  void givesAuthority() throws Exception {
    for (ToolCalls each : both()) {
      JsonNode authority = taken(each, Sample.plain()).path("authority");
      assertThat(authority.path("objectType").asText("Agent")).isEqualTo("Agent");
      assertThat(authority.at("/account/name").asText()).isEqualTo(each.credential().key());
      assertThat(authority.at("/account/homePage").asText()).startsWith("http");
    }
  }

  @Test
  @DisplayName("XAPI-00099 nobody can vouch in the name of another")
  void replacesAuthority() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample =
          Sample.plain().with("/authority", "{\"mbox\":\"mailto:kepala@kota.example\"}");
      JsonNode kept = taken(each, sample);
      assertThat(kept.at("/authority/mbox").isMissingNode()).isTrue();
      assertThat(kept.at("/authority/account/name").asText()).isEqualTo(each.credential().key());
    }
  }

  @DisplayName("XAPI-00332 a statement keeps the version that it came with")
  @Rows(
      """
      XAPI-00332 1.0 stays 1.0 | 1.0
      XAPI-00332 1.0.0 stays 1.0.0 | 1.0.0
      XAPI-00332 1.0.1 stays 1.0.1 | 1.0.1
      XAPI-00332 1.0.3 stays 1.0.3 | 1.0.3
      XAPI-00101 a later revision of 1.0 is taken | 1.0.9
      """)
  void keepsVersions(String requirement, String version) throws Exception {
    for (ToolCalls each : both()) {
      assertThat(taken(each, Sample.plain().saying("/version", version)).path("version").asText())
          .isEqualTo(version);
    }
  }

  @DisplayName("XAPI-00101 a statement of another version is refused")
  @Rows(
      """
      XAPI-00101 a version before 1.0 | "0.9.5"
      XAPI-00101 a version after 1.0 | "1.1.0"
      XAPI-00101 a version after 2.0 | "2.1.0"
      XAPI-00101 a version in one number | "1"
      XAPI-00101 a version in words | "satu"
      XAPI-00101 a version with more behind it | "1.0.3-beta"
      XAPI-00006 a version that is no string | 1.0
      """)
  void refusesVersions(String requirement, String version) throws Exception {
    refuses(Sample.plain().with("/version", version));
  }

  @Test
  @DisplayName("XAPI-00330 a statement without version is one of the line that it came in")
  void givesVersion() throws Exception {
    assertThat(taken(one(), Sample.plain()).path("version").asText()).isEqualTo("1.0.0");
    assertThat(taken(two(), Sample.plain()).path("version").asText()).isEqualTo("2.0.0");
  }

  @Test
  @DisplayName("XAPI-00142 other content under the same id changes nothing")
  void changesNothing() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = Sample.whole();
      JsonNode before = taken(each, first);
      Sample other = Sample.whole().saying("/id", first.id());
      refused(each, 409, each.send("POST", "statements", other.json()));
      refused(each, 409, each.send("PUT", "statements?statementId=" + first.id(), other.json()));
      assertThat(read(each, "statementId=" + first.id())).isEqualTo(before);
    }
  }

  @Test
  @DisplayName("XAPI-00142 the same statement again is no conflict, in either line")
  void takesAgain() throws Exception {
    Sample first = Sample.whole();
    JsonNode before = taken(one(), first);
    for (ToolCalls each : both()) {
      assertThat(each.status("POST", "statements", first.json())).isEqualTo(200);
      assertThat(each.status("PUT", "statements?statementId=" + first.id(), first.json()))
          .isEqualTo(204);
    }
    assertThat(read(one(), "statementId=" + first.id())).isEqualTo(before);
  }

  @Test
  @DisplayName("XAPI-00142 a conflict in a list keeps its other statements out too")
  void refusesWholeList() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = Sample.plain();
      taken(each, first);
      Sample good = Sample.plain();
      Sample other = Sample.plain().saying("/id", first.id());
      refused(each, 409, each.send("POST", "statements", "[" + good + "," + other + "]"));
      assertThat(each.get("statements?statementId=" + good.id()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("XAPI-00326 a list that names one id twice is refused as a whole")
  void refusesTwins() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      refused(each, 400, each.send("POST", "statements", "[" + sample + "," + sample + "]"));
      assertThat(each.get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
    }
  }
}
