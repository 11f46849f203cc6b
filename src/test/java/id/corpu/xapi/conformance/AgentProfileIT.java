package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The profile of an agent (xAPI Communication 2.6). */
class AgentProfileIT extends Shelves {

  AgentProfileIT() {
    super("agents/profile", "profileId");
  }

  @Override
  Map<String, String> newShelf() {
    return Map.of("agent", newAgent());
  }

  @DisplayName("a request that does not say rightly which profile is refused, and changes nothing")
  @Rows(
      """
      XAPI-00255 DELETE names an agent in JSON | DELETE | agent=sari
      XAPI-00256 POST names an agent in JSON | POST | agent=sari
      XAPI-00257 PUT names an agent in JSON | PUT | agent=sari
      XAPI-00258 GET names an agent in JSON | GET | agent=sari
      XAPI-00258 GET names an agent with an identifier | GET | agent={"objectType":"Agent"}
      XAPI-00257 PUT names an agent with one identifier | PUT | agent={"mbox":"mailto:a@kota.example","openid":"https://id.example/a"}
      XAPI-00256 POST names an agent by a whole address | POST | agent={"mbox":"a@kota.example"}
      XAPI-00260 GET asks since a time | GET | -profileId&since=2026-13-01
      XAPI-00261 GET names the agent | GET | -agent
      XAPI-00262 DELETE names the agent | DELETE | -agent
      XAPI-00263 POST names the agent | POST | -agent
      XAPI-00264 PUT names the agent | PUT | -agent
      XAPI-00265 DELETE names the profile | DELETE | -profileId
      XAPI-00266 POST names the profile | POST | -profileId
      XAPI-00267 PUT names the profile | PUT | -profileId
      XAPI-00276 POST names a profile that is not empty | POST | profileId=
      XAPI-00277 PUT names a profile that is not empty | PUT | profileId=
      XAPI-00324 an agent's profile has no activity | GET | activityId=https://alat.example/a
      XAPI-00325 a profile is named as defined | DELETE | profileid=d
      """)
  void refuses(String requirement, String method, String change) throws Exception {
    refusesRequest(method, change);
  }

  @DisplayName("a profile of any type is put, and comes back byte for byte")
  @Rows(
      """
      XAPI-00273 JSON | application/json | {"bahasa": "id", "b": [ ]}
      XAPI-00269 text | text/plain;charset=UTF-8 | bahasa Bali, é
      XAPI-00274 a page | application/xhtml+xml | <p/>
      """)
  void keepsProfiles(String requirement, String type, String content) throws Exception {
    keeps(type, content);
  }

  @DisplayName("POST merges two JSON objects at the top level")
  @Rows(
      """
      XAPI-00279 what is new comes in | {"a":1} | {"b":2} | {"a":1,"b":2}
      XAPI-00184 what both have is the later one's | {"a":1,"b":1} | {"b":"2"} | {"a":1,"b":"2"}
      XAPI-00183 an object is replaced as a whole | {"a":{"x":1,"y":2}} | {"a":{}} | {"a":{}}
      """)
  void mergesProfiles(String requirement, String there, String posted, String merged)
      throws Exception {
    merges(there, posted, merged);
  }

  @DisplayName("POST refuses what cannot be merged, and changes nothing")
  @Rows(
      """
      XAPI-00278 text into JSON | application/json | {"a":1} | text/plain | b
      XAPI-00278 JSON into text | text/plain | a | application/json | {"b":2}
      XAPI-00281 a text of JSON into an object | application/json | {"a":1} | application/json | "b"
      XAPI-00281 an object into null | application/json | null | application/json | {"b":2}
      XAPI-00284 JSON that is none | application/json | {"a":1} | application/json | b=2
      """)
  void refusesToMerge(String requirement, String type, String there, String other, String posted)
      throws Exception {
    refusesMerge(type, there, other, posted);
  }

  @Test
  @DisplayName("XAPI-00280 XAPI-00272 XAPI-00283 POST stores a profile that is not there yet")
  void postsNew() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      HttpResponse<String> posted = each.send("POST", named("d"), "{\"a\":1}");
      assertThat(posted.statusCode()).isEqualTo(204);
      assertThat(posted.body()).isEmpty();
      assertThat(each.get(named("d")).body()).isEqualTo("{\"a\":1}");
    }
  }

  @Test
  @DisplayName("XAPI-00271 DELETE takes the one profile away, and no other")
  void deletes() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      each.send("POST", named("d"), "{}");
      each.send("POST", named("e"), "{}");
      assertThat(each.status("DELETE", named("d"), null)).isEqualTo(204);
      refused(each, 404, each.get(named("d")));
      assertThat(each.get(shelf()).body()).isEqualTo("[\"e\"]");
    }
  }

  @Test
  @DisplayName("XAPI-00270 XAPI-00259 GET without a name lists the names of this agent alone")
  void lists() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      assertThat(each.get(shelf()).body()).isEqualTo("[]");
      each.send("POST", named("d"), "{}");
      each.send("POST", with(Map.of("profileId", "x", "agent", newAgent())), "{}");
      assertThat(each.get(shelf()).body()).isEqualTo("[\"d\"]");
    }
  }

  @Test
  @DisplayName("XAPI-00268 XAPI-00275 GET since a time lists what has changed since then")
  void listsSince() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      each.send("POST", named("d"), "{}");
      assertThat(each.get(with(Map.of("since", LONG_AGO))).body()).isEqualTo("[\"d\"]");
      String later = Instant.now().plusSeconds(3_600).toString();
      assertThat(each.get(with(Map.of("since", later))).body()).isEqualTo("[]");
    }
  }

  @Test
  @DisplayName("XAPI-00269 an agent's profile is found whatever name the agent is given")
  void knowsByIdentifier() throws Exception {
    for (ToolCalls each : both()) {
      String agent = newAgent();
      String named = agent.replaceFirst("}$", ",\"objectType\":\"Agent\",\"name\":\"Sari\"}");
      each.send("POST", with(Map.of("profileId", "d", "agent", agent)), "{\"a\":1}");
      assertThat(each.get(with(Map.of("profileId", "d", "agent", named))).body())
          .isEqualTo("{\"a\":1}");
    }
  }
}
