package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The profile of an activity (xAPI Communication 2.7). */
class ActivityProfileIT extends Shelves {

  ActivityProfileIT() {
    super("activities/profile", "profileId");
  }

  @Override
  Map<String, String> newShelf() {
    return Map.of("activityId", newActivity());
  }

  @DisplayName("a request that does not say rightly which profile is refused, and changes nothing")
  @Rows(
      """
      XAPI-00295 GET asks since a time | GET | -profileId&since=kemarin
      XAPI-00296 GET names the activity | GET | -activityId
      XAPI-00297 DELETE names the activity | DELETE | -activityId
      XAPI-00298 POST names the activity | POST | -activityId
      XAPI-00299 PUT names the activity | PUT | -activityId
      XAPI-00300 DELETE names the profile | DELETE | -profileId
      XAPI-00301 POST names the profile | POST | -profileId
      XAPI-00302 PUT names the profile | PUT | -profileId
      XAPI-00304 GET has no agent here | GET | agent=sari
      XAPI-00305 DELETE names a profile that is not empty | DELETE | profileId=
      XAPI-00306 POST names a profile that is not empty | POST | profileId=
      XAPI-00307 PUT names a profile that is not empty | PUT | profileId=
      XAPI-00012 the activity of a PUT has a scheme | PUT | activityId=latihan
      XAPI-00324 a profile has no registration | GET | registration=8f87ccde-bb56-4c2e-ab83-44982ef22df0
      XAPI-00325 an activity is named as defined | GET | activityID=https://alat.example/a
      """)
  void refuses(String requirement, String method, String change) throws Exception {
    refusesRequest(method, change);
  }

  @DisplayName("a profile of any type is put, and comes back byte for byte")
  @Rows(
      """
      XAPI-00287 JSON | application/json | {"peserta": 30, "b": [ ]}
      XAPI-00288 text | text/plain;charset=UTF-8 | tiga puluh, é
      XAPI-00293 a table | text/csv | a,b
      """)
  void keepsProfiles(String requirement, String type, String content) throws Exception {
    keeps(type, content);
  }

  @DisplayName("POST merges two JSON objects at the top level")
  @Rows(
      """
      XAPI-00308 what is new comes in | {"a":1} | {"b":2} | {"a":1,"b":2}
      XAPI-00184 what both have is the later one's | {"a":1,"b":1} | {"b":[2]} | {"a":1,"b":[2]}
      XAPI-00183 an object is replaced as a whole | {"a":{"x":1,"y":2}} | {"a":{"x":3}} | {"a":{"x":3}}
      """)
  void mergesProfiles(String requirement, String there, String posted, String merged)
      throws Exception {
    merges(there, posted, merged);
  }

  @DisplayName("POST refuses what cannot be merged, and changes nothing")
  @Rows(
      """
      XAPI-00309 text into JSON | application/json | {"a":1} | text/plain | b
      XAPI-00309 JSON into text | text/plain | a | application/json | {"b":2}
      XAPI-00313 a list into an object | application/json | {"a":1} | application/json | [2]
      XAPI-00313 an object into a list | application/json | [1] | application/json | {"b":2}
      XAPI-00314 JSON that is none | application/json | {"a":1} | application/json | {b}
      """)
  void refusesToMerge(String requirement, String type, String there, String other, String posted)
      throws Exception {
    refusesMerge(type, there, other, posted);
  }

  @Test
  @DisplayName(
      "XAPI-00310 XAPI-00286 XAPI-00292 XAPI-00312 POST stores a profile that is not there yet")
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
  @DisplayName("XAPI-00285 XAPI-00291 DELETE takes the one profile away, and no other")
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
  @DisplayName("XAPI-00289 XAPI-00290 GET without a name lists the names of this activity alone")
  void lists() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      assertThat(each.get(shelf()).body()).isEqualTo("[]");
      each.send("POST", named("d"), "{}");
      each.send("POST", with(Map.of("profileId", "x", "activityId", newActivity())), "{}");
      assertThat(each.get(shelf()).body()).isEqualTo("[\"d\"]");
    }
  }

  @Test
  @DisplayName("XAPI-00294 XAPI-00303 GET since a time lists what has changed since then")
  void listsSince() throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      each.send("POST", named("d"), "{}");
      assertThat(each.get(with(Map.of("since", LONG_AGO))).body()).isEqualTo("[\"d\"]");
      String later = Instant.now().plusSeconds(3_600).toString();
      assertThat(each.get(with(Map.of("since", later))).body()).isEqualTo("[]");
    }
  }
}
