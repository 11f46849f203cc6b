package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of an agent (xAPI Communication 2.4). */
class AgentsIT extends Conformance {

  private static JsonNode person(ToolCalls tool, String agent) throws Exception {
    var answer = tool.get("agents?agent=" + encoded(agent));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("application/json");
    return Sample.value(answer.body());
  }

  @DisplayName("an agent that nobody mentioned is answered as a Person of what was asked")
  @Rows(
      """
      XAPI-00239 XAPI-00244 addresses are a list | {"mbox":"mailto:#@kota.example"} | {"objectType":"Person","mbox":["mailto:#@kota.example"]}
      XAPI-00240 hashes of addresses are a list | {"mbox_sha1sum":"da39a3ee5e6b4b0d3255bfef95601890afd80709"} | {"objectType":"Person","mbox_sha1sum":["da39a3ee5e6b4b0d3255bfef95601890afd80709"]}
      XAPI-00241 OpenIDs are a list | {"openid":"https://id.example/#"} | {"objectType":"Person","openid":["https://id.example/#"]}
      XAPI-00242 accounts are a list | {"account":{"homePage":"https://kota.example","name":"#"}} | {"objectType":"Person","account":[{"homePage":"https://kota.example","name":"#"}]}
      XAPI-00238 names are a list | {"name":"Sari","mbox":"mailto:#@kota.example"} | {"objectType":"Person","name":["Sari"],"mbox":["mailto:#@kota.example"]}
      """)
  void answersStrangers(String requirement, String agent, String person) throws Exception {
    for (ToolCalls each : both()) {
      String tag = UUID.randomUUID().toString();
      assertThat(person(each, agent.replace("#", tag)))
          .isEqualTo(Sample.value(person.replace("#", tag)));
    }
  }

  @Test
  @DisplayName("XAPI-00246 XAPI-00248 a Person has every name that its agent was mentioned by")
  void joinsNames() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      taken(each, sample.saying("/actor/name", "Sari"));
      taken(each, sample.anew().saying("/actor/name", "Sari Dewi"));
      String agent =
          Sample.plain()
              .with("/actor", sample.at("/actor").toString())
              .with("/actor/name", "-")
              .at("/actor")
              .toString();
      JsonNode person = person(each, agent);
      assertThat(person.path("name"))
          .containsExactlyInAnyOrder(Sample.value("\"Sari\""), Sample.value("\"Sari Dewi\""));
      assertThat(person.path("mbox")).containsExactly(sample.at("/actor/mbox"));
    }
  }

  @Test
  @DisplayName("XAPI-00237 XAPI-00247 what is answered is a Person, with nothing that is unknown")
  void saysPerson() throws Exception {
    for (ToolCalls each : both()) {
      JsonNode person =
          person(each, "{\"mbox\":\"mailto:" + UUID.randomUUID() + "@kota.example\"}");
      assertThat(person.path("objectType").asText()).isEqualTo("Person");
      assertThat(person).hasSize(2);
    }
  }

  @DisplayName("a request that names no valid agent is refused")
  @Rows(
      """
      XAPI-00243 an agent is named | agents | 400
      XAPI-00249 it is named in JSON | agents?agent=sari | 400
      XAPI-00249 it is identified | agents?agent=%7B%22name%22:%22Sari%22%7D | 400
      XAPI-00249 its address is a whole one | agents?agent=%7B%22mbox%22:%22sari%22%7D | 400
      XAPI-00249 it is not an empty object | agents?agent=%7B%7D | 400
      XAPI-00324 there is no other parameter | agents?agent=%7B%22mbox%22:%22mailto:a@kota.example%22%7D&since=2026-01-01T00:00:00Z | 400
      XAPI-00325 the agent is named as defined | agents?Agent=%7B%22mbox%22:%22mailto:a@kota.example%22%7D | 400
      """)
  void refuses(String requirement, String path, String status) throws Exception {
    for (ToolCalls each : both()) {
      refused(each, Integer.parseInt(status), each.get(path));
    }
  }

  @DisplayName("what is known of agents is read and not written")
  @Rows(
      """
      XAPI-00236 no POST | POST
      XAPI-00236 no PUT | PUT
      XAPI-00236 no DELETE | DELETE
      """)
  void isReadOnly(String requirement, String method) throws Exception {
    for (ToolCalls each : both()) {
      refused(each, 405, each.send(method, "agents", "{}"));
    }
  }
}
