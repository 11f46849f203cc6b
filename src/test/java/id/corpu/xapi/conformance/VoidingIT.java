package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Taking statements back (xAPI Data 2.3.2). */
class VoidingIT extends Conformance {

  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private static Sample about(String verb, Object target) {
    return Sample.plain()
        .saying("/verb/id", verb)
        .with("/object", "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}");
  }

  private static Sample voiding(Object target) {
    return about(VOIDED, target);
  }

  private static int status(ToolCalls tool, String parameter, Sample sample) throws Exception {
    return tool.get("statements?" + parameter + "=" + sample.id()).statusCode();
  }

  @Test
  @DisplayName("XAPI-00018 a voided statement is not given by its id, and not found by filters")
  void hides() throws Exception {
    for (ToolCalls each : both()) {
      Sample target = Sample.plain();
      taken(each, target);
      String filter = "activity=" + encoded(target.at("/object/id").asText());
      assertThat(found(each, filter)).containsExactly(target.id());
      Sample voiding = voiding(target.id());
      taken(each, voiding);
      assertThat(status(each, "statementId", target)).isEqualTo(404);
      assertThat(found(each, filter)).containsExactly(voiding.id());
    }
  }

  @Test
  @DisplayName("XAPI-00155 XAPI-00157 a voided statement is given by voidedStatementId, unchanged")
  void givesVoided() throws Exception {
    for (ToolCalls each : both()) {
      Sample target = Sample.whole();
      JsonNode before = taken(each, target);
      taken(each, voiding(target.id()));
      assertThat(read(each, "voidedStatementId=" + target.id())).isEqualTo(before);
      assertThat(read(each, "format=ids&voidedStatementId=" + target.id()).path("id").asText())
          .isEqualTo(target.id());
    }
  }

  @Test
  @DisplayName("XAPI-00163 a statement that is not voided is not given by voidedStatementId")
  void hidesFromTheVoided() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      taken(each, sample);
      refused(each, 404, each.get("statements?voidedStatementId=" + sample.id()));
      refused(each, 404, each.get("statements?voidedStatementId=" + UUID.randomUUID()));
    }
  }

  @Test
  @DisplayName("XAPI-00162 what was said about a voided statement is still found by its filters")
  void keepsComments() throws Exception {
    for (ToolCalls each : both()) {
      Sample target = Sample.plain();
      taken(each, target);
      Sample comment = about("https://alat.example/verba/menanggapi", target.id());
      taken(each, comment);
      Sample voiding = voiding(target.id());
      taken(each, voiding);
      assertThat(found(each, "activity=" + encoded(target.at("/object/id").asText())))
          .containsExactly(voiding.id(), comment.id());
    }
  }

  @Test
  @DisplayName("XAPI-00016 a voiding statement cannot be voided, so its target stays void")
  void keepsVoiding() throws Exception {
    for (ToolCalls each : both()) {
      Sample target = Sample.plain();
      taken(each, target);
      Sample voiding = voiding(target.id());
      taken(each, voiding);
      each.send("POST", "statements", voiding(voiding.id()).json());
      assertThat(status(each, "statementId", voiding)).isEqualTo(200);
      assertThat(status(each, "voidedStatementId", voiding)).isEqualTo(404);
      assertThat(status(each, "statementId", target)).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("XAPI-00018 a statement that arrives after its voiding is void from the beginning")
  void voidsLateComers() throws Exception {
    for (ToolCalls each : both()) {
      Sample target = Sample.plain();
      taken(each, voiding(target.id()));
      assertThat(each.status("POST", "statements", target.json())).isEqualTo(200);
      assertThat(status(each, "statementId", target)).isEqualTo(404);
      assertThat(status(each, "voidedStatementId", target)).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("XAPI-00018 statement and voiding may come in one list, in either order")
  void voidsWithinList() throws Exception {
    for (ToolCalls each : both()) {
      for (boolean first : new boolean[] {true, false}) {
        Sample target = Sample.plain();
        Sample voiding = voiding(target.id());
        String list = first ? target + "," + voiding : voiding + "," + target;
        assertThat(each.status("POST", "statements", "[" + list + "]")).isEqualTo(200);
        assertThat(status(each, "statementId", target)).isEqualTo(404);
        assertThat(status(each, "voidedStatementId", target)).isEqualTo(200);
      }
    }
  }

  @Test
  @DisplayName("XAPI-00019 only the one verb voids, not one that ends in the same word")
  void needsTheVerb() throws Exception {
    for (ToolCalls each : both()) {
      Sample target = Sample.plain();
      taken(each, target);
      taken(each, about("https://alat.example/verba/voided", target.id()));
      assertThat(status(each, "statementId", target)).isEqualTo(200);
    }
  }

  @DisplayName("a voiding statement has a reference as its object")
  @Rows(
      """
      XAPI-00017 it voids no activity | {"id":"https://alat.example/simulasi"}
      XAPI-00017 it voids no agent | {"objectType":"Agent","mbox":"mailto:a@kota.example"}
      XAPI-00020 it says that its object is a reference | {"id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}
      XAPI-00017 it voids no sub-statement | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@kota.example"},"verb":{"id":"https://alat.example/v"},"object":{"id":"https://alat.example/o"}}
      """)
  void refusesOtherObjects(String requirement, String object) throws Exception {
    refuses(Sample.plain().saying("/verb/id", VOIDED).with("/object", object));
  }
}
