package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The state resource (xAPI Communication 2.3). */
class StateIT extends Shelves {

  StateIT() {
    super("activities/state", "stateId");
  }

  @Override
  Map<String, String> newShelf() {
    return Map.of("activityId", newActivity(), "agent", newAgent());
  }

  @DisplayName("a state of any type is put, and comes back byte for byte")
  @Rows(
      """
      XAPI-00190 JSON | application/json | {"halaman": 3.50, "b": [ ]}
      XAPI-00188 JSON that is no object | application/json | [1, 2]
      XAPI-00192 text | text/plain;charset=UTF-8 | halaman tiga, é
      XAPI-00192 bytes of no known type | application/octet-stream | x
      XAPI-00217 a page of HTML | text/html | <b>tiga</b>
      """)
  void keepsStates(String requirement, String type, String content) throws Exception {
    keeps(type, content);
  }

  @DisplayName("POST merges two JSON objects at the top level")
  @Rows(
      """
      XAPI-00234 what is new comes in | {"a":1} | {"b":2} | {"a":1,"b":2}
      XAPI-00184 what both have is the later one's | {"a":1,"b":1} | {"b":2} | {"a":1,"b":2}
      XAPI-00183 an object is replaced as a whole | {"a":{"x":1,"y":2}} | {"a":{"x":3}} | {"a":{"x":3}}
      XAPI-00183 a list is replaced as a whole | {"a":[1,2,3]} | {"a":[]} | {"a":[]}
      XAPI-00185 null is a value | {"a":1,"b":1} | {"a":null} | {"a":null,"b":1}
      XAPI-00186 nothing is merged into something | {"a":1} | {} | {"a":1}
      """)
  void mergesStates(String requirement, String there, String posted, String merged)
      throws Exception {
    merges(there, posted, merged);
  }

  @DisplayName("POST refuses what cannot be merged, and changes nothing")
  @Rows(
      """
      XAPI-00232 text into JSON | application/json | {"a":1} | text/plain | b
      XAPI-00232 JSON into text | text/plain | a | application/json | {"b":2}
      XAPI-00229 XAPI-00182 a list into an object | application/json | {"a":1} | application/json | [2]
      XAPI-00229 an object into a list | application/json | [1] | application/json | {"b":2}
      XAPI-00235 JSON that breaks off | application/json | {"a":1} | application/json | {"b":
      XAPI-00235 JSON with something behind it | application/json | {"a":1} | application/json | {"b":2} {}
      """)
  void refusesToMerge(String requirement, String type, String there, String other, String posted)
      throws Exception {
    refusesMerge(type, there, other, posted);
  }

  @Test
  @DisplayName("XAPI-00233 XAPI-00189 XAPI-00231 POST stores a state that is not there yet")
  void postsNewStates() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      HttpResponse<String> posted = each.send("POST", named("d"), "{\"a\":1}");
      assertThat(posted.statusCode()).isEqualTo(204);
      assertThat(posted.body()).isEmpty();
      assertThat(each.get(named("d")).body()).isEqualTo("{\"a\":1}");
      String text = each.send("POST", named("t"), "x", "Content-Type", "text/plain").body();
      assertThat(text).isEmpty();
      assertThat(each.get(named("t")).body()).isEqualTo("x");
    }
  }

  @Test
  @DisplayName("XAPI-00190 in 1.0.3 a PUT replaces the state that is there")
  void replaces() throws Exception {
    one().send("PUT", named("d"), "{\"a\":1,\"b\":1}");
    assertThat(one().status("PUT", named("d"), "{\"a\":2}")).isEqualTo(204);
    assertThat(one().get(named("d")).body()).isEqualTo("{\"a\":2}");
  }

  @Test
  @DisplayName(
      "XAPI-00187 XAPI-00191 XAPI-00216 DELETE takes one state away, and once more nothing")
  void deletes() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      each.send("POST", named("d"), "{}");
      each.send("POST", named("e"), "{}");
      assertThat(each.status("DELETE", named("d"), null)).isEqualTo(204);
      refused(each, 404, each.get(named("d")));
      assertThat(each.get(named("e")).statusCode()).isEqualTo(200);
      assertThat(each.status("DELETE", named("d"), null)).isEqualTo(204);
    }
  }

  @Test
  @DisplayName("XAPI-00194 DELETE without a name takes all states of the shelf, and of no other")
  void deletesAll() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      each.send("POST", named("d"), "{}");
      each.send("POST", named("e"), "{}");
      String ofAnother = with(Map.of("stateId", "d", "agent", newAgent()));
      each.send("POST", ofAnother, "{}");
      assertThat(each.status("DELETE", shelf(), null)).isEqualTo(204);
      assertThat(each.get(shelf()).body()).isEqualTo("[]");
      assertThat(each.get(ofAnother).statusCode()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("XAPI-00193 XAPI-00220 GET without a name lists the names, of a registration or all")
  void lists() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      String registration = UUID.randomUUID().toString();
      each.send("POST", named("d"), "{}");
      each.send("POST", with(Map.of("stateId", "r/é", "registration", registration)), "{}");
      assertThat(Sample.value(each.get(shelf()).body()))
          .containsExactlyInAnyOrder(Sample.value("\"d\""), Sample.value("\"r/é\""));
      assertThat(each.get(with(Map.of("registration", registration))).body())
          .isEqualTo("[\"r/é\"]");
    }
  }

  @Test
  @DisplayName(
      "XAPI-00195 XAPI-00221 XAPI-00222 XAPI-00141 GET since a time lists what has changed since then")
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
  @DisplayName("XAPI-00218 XAPI-00219 XAPI-00227 a registration has states of its own")
  void separatesRegistrations() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      String registration = UUID.randomUUID().toString();
      String own = with(Map.of("stateId", "d", "registration", registration));
      each.send("POST", named("d"), "{\"a\":1}");
      assertThat(each.status("PUT", own, "{\"a\":2}")).isEqualTo(204);
      assertThat(each.status("POST", own, "{\"b\":3}")).isEqualTo(204);
      assertThat(each.get(named("d")).body()).isEqualTo("{\"a\":1}");
      assertThat(each.get(own).body()).isEqualTo("{\"a\":2,\"b\":3}");
      assertThat(each.status("DELETE", with(Map.of("registration", registration)), null))
          .isEqualTo(204);
      assertThat(each.get(own).statusCode()).isEqualTo(404);
      assertThat(each.get(named("d")).statusCode()).isEqualTo(200);
    }
  }
}
