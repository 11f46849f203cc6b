package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The filters of the statement resource (xAPI Communication 2.1.3). */
class FiltersIT extends Conformance {

  @DisplayName("an agent is found where it is actor or object, and elsewhere only as a relation")
  @Rows(
      """
      XAPI-00181 the actor | /actor | true
      XAPI-00181 the object | /object | true
      XAPI-00176 the instructor | /context/instructor | false
      XAPI-00176 a member of the team | /context/team/member/0 | false
      XAPI-00176 the actor of a sub-statement | /object/actor | false
      XAPI-00176 the object of a sub-statement | /object/object | false
      """)
  void findsAgents(String requirement, String place, String directly) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole().with("/context/revision", "-").with("/context/platform", "-");
      if (place.startsWith("/object/")) {
        sample.with("/object", subStatement());
      }
      String agent = agent();
      taken(each, sample.with(place, agent));
      String query = "agent=" + encoded(agent);
      assertThat(found(each, query)).hasSize(directly.equals("true") ? 1 : 0);
      assertThat(found(each, query + "&related_agents=true")).containsExactly(sample.id());
      assertThat(found(each, query + "&related_agents=false")).isEqualTo(found(each, query));
    }
  }

  private static String agent() {
    return "{\"objectType\":\"Agent\",\"mbox\":\"mailto:%s@kota.example\"}"
        .formatted(UUID.randomUUID());
  }

  private static String subStatement() {
    return "{\"objectType\":\"SubStatement\",\"actor\":%s,\"verb\":{\"id\":\"https://alat.example/v\"},\"object\":%s}"
        .formatted(agent(), agent());
  }

  @DisplayName("an agent is found by each kind of identifier, whatever its name")
  @Rows(
      """
      XAPI-00181 by address | {"mbox":"mailto:#@kota.example"}
      XAPI-00181 by OpenID | {"openid":"https://id.example/#"}
      XAPI-00181 by account | {"account":{"homePage":"https://kota.example","name":"#"}}
      XAPI-00181 a group by address | {"objectType":"Group","mbox":"mailto:#@kota.example"}
      """)
  void findsByIdentifier(String requirement, String agent) throws Exception {
    for (ToolCalls each : both()) {
      String asked = agent.replace("#", UUID.randomUUID().toString());
      Sample sample = Sample.plain().with("/actor", asked).saying("/actor/name", "Sari");
      taken(each, sample);
      assertThat(found(each, "agent=" + encoded(asked))).containsExactly(sample.id());
      String renamed = asked.replaceFirst("}$", ",\"name\":\"Bu Sari\"}");
      assertThat(found(each, "agent=" + encoded(renamed))).containsExactly(sample.id());
    }
  }

  @Test
  @DisplayName("XAPI-00181 a member of a group is found as if the member had acted")
  void findsMembers() throws Exception {
    for (ToolCalls each : both()) {
      String member = agent();
      Sample sample =
          Sample.plain().with("/actor", "{\"objectType\":\"Group\",\"member\":[" + member + "]}");
      taken(each, sample);
      assertThat(found(each, "agent=" + encoded(member))).containsExactly(sample.id());
    }
  }

  @DisplayName("an activity is found where it is the object, and elsewhere only as a relation")
  @Rows(
      """
      XAPI-00179 the object | /object/id | true
      XAPI-00177 the parent | /context/contextActivities/parent/0/id | false
      XAPI-00177 the grouping | /context/contextActivities/grouping/0/id | false
      XAPI-00177 the category | /context/contextActivities/category/0/id | false
      XAPI-00177 another one | /context/contextActivities/other/0/id | false
      """)
  void findsActivities(String requirement, String place, String directly) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      String iri = "https://alat.example/cari?n=" + UUID.randomUUID() + "&é";
      taken(each, sample.saying(place, iri));
      String query = "activity=" + encoded(iri);
      assertThat(found(each, query)).hasSize(directly.equals("true") ? 1 : 0);
      assertThat(found(each, query + "&related_activities=true")).containsExactly(sample.id());
    }
  }

  @Test
  @DisplayName("XAPI-00177 the activity of a sub-statement is a relation too")
  void findsActivitiesOfSubStatements() throws Exception {
    for (ToolCalls each : both()) {
      String iri = "https://alat.example/" + UUID.randomUUID();
      Sample sample = Sample.plain().with("/object", subStatement());
      taken(each, sample.with("/object/object", "{\"id\":\"" + iri + "\"}"));
      String query = "activity=" + encoded(iri);
      assertThat(found(each, query)).isEmpty();
      assertThat(found(each, query + "&related_activities=true")).containsExactly(sample.id());
    }
  }

  @Test
  @DisplayName("XAPI-00180 XAPI-00178 a verb and a registration are found, letter by letter")
  void findsVerbsAndRegistrations() throws Exception {
    for (ToolCalls each : both()) {
      String verb = "https://alat.example/verba/" + UUID.randomUUID() + "/Selesai";
      Sample sample = Sample.whole().saying("/verb/id", verb);
      taken(each, sample);
      assertThat(found(each, "verb=" + encoded(verb))).containsExactly(sample.id());
      assertThat(found(each, "verb=" + encoded(verb.replace("/S", "/s")))).isEmpty();
      assertThat(found(each, "verb=" + encoded(verb + "/"))).isEmpty();
      String registration = sample.at("/context/registration").asText();
      assertThat(found(each, "registration=" + registration)).containsExactly(sample.id());
    }
  }

  @Test
  @DisplayName("XAPI-00164 what is found fits all filters at once")
  void joinsFilters() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      taken(each, sample);
      String query =
          "agent="
              + encoded(sample.at("/actor").toString())
              + "&activity="
              + encoded(sample.at("/object/id").asText())
              + "&verb="
              + encoded(sample.at("/verb/id").asText());
      assertThat(found(each, query)).containsExactly(sample.id());
      assertThat(found(each, query + "&registration=" + UUID.randomUUID())).isEmpty();
      assertThat(found(each, query + "&until=2020-01-01T00:00:00Z")).isEmpty();
    }
  }

  @Test
  @DisplayName("XAPI-00149 XAPI-00112 a query that finds nothing answers an empty page")
  void answersEmptyPage() throws Exception {
    for (ToolCalls each : both()) {
      JsonNode page = read(each, "registration=" + UUID.randomUUID());
      assertThat(page).isEqualTo(Sample.value("{\"statements\":[],\"more\":\"\"}"));
    }
  }

  @Test
  @DisplayName("XAPI-00174 XAPI-00175 since leaves out the instant that it names, until keeps it")
  void boundsByStored() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = Sample.plain();
      String stored = taken(each, first).path("stored").asText();
      Sample second = Sample.plain().with("/actor", first.at("/actor").toString());
      taken(each, second);
      String query = "agent=" + encoded(first.at("/actor").toString());
      assertThat(found(each, query + "&since=" + stored)).containsExactly(second.id());
      assertThat(found(each, query + "&until=" + stored)).containsExactly(first.id());
      String zoned = stored.replace("Z", "+00:00");
      assertThat(found(each, query + "&since=" + encoded(zoned))).containsExactly(second.id());
    }
  }

  @Test
  @DisplayName("XAPI-00166 statements come newest first, and oldest first if that is asked for")
  void orders() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = Sample.plain();
      Sample second = Sample.plain().with("/actor", first.at("/actor").toString());
      taken(each, first);
      taken(each, second);
      String query = "agent=" + encoded(first.at("/actor").toString());
      assertThat(found(each, query)).containsExactly(second.id(), first.id());
      assertThat(found(each, query + "&ascending=false")).containsExactly(second.id(), first.id());
      assertThat(found(each, query + "&ascending=true")).containsExactly(first.id(), second.id());
    }
  }
}
