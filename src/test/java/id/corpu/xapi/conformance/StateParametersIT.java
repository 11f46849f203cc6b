package id.corpu.xapi.conformance;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;

/** How a state is asked for (xAPI Communication 2.3). */
class StateParametersIT extends Shelves {

  StateParametersIT() {
    super("activities/state", "stateId");
  }

  @Override
  Map<String, String> newShelf() {
    return Map.of("activityId", newActivity(), "agent", newAgent());
  }

  @DisplayName("a request that does not say rightly which state is refused, and changes nothing")
  @Rows(
      """
      XAPI-00196 DELETE names its agent in JSON | DELETE | agent=sari
      XAPI-00197 GET names its agent in JSON | GET | agent=sari
      XAPI-00198 POST names its agent in JSON | POST | agent=sari
      XAPI-00199 PUT names its agent in JSON | PUT | agent=sari
      XAPI-00199 PUT names an agent with an identifier | PUT | agent={"name":"Sari"}
      XAPI-00200 DELETE names a registration by UUID | DELETE | registration=42
      XAPI-00201 GET names a registration by UUID | GET | registration=42
      XAPI-00202 POST names a registration by UUID | POST | registration=42
      XAPI-00203 PUT names a registration by UUID | PUT | registration=42
      XAPI-00204 GET asks since a time | GET | -stateId&since=kemarin
      XAPI-00205 DELETE asks since no broken time | DELETE | -stateId&since=kemarin
      XAPI-00206 PUT names the state | PUT | -stateId
      XAPI-00207 DELETE names the activity | DELETE | -activityId
      XAPI-00208 GET names the activity | GET | -activityId
      XAPI-00209 POST names the activity | POST | -activityId
      XAPI-00210 PUT names the activity | PUT | -activityId
      XAPI-00211 POST names the state | POST | -stateId
      XAPI-00212 DELETE names the agent | DELETE | -agent
      XAPI-00213 GET names the agent | GET | -agent
      XAPI-00214 POST names the agent | POST | -agent
      XAPI-00215 PUT names the agent | PUT | -agent
      XAPI-00012 the activity of a PUT has a scheme | PUT | activityId=latihan
      XAPI-00012 the activity of a GET has a scheme | GET | activityId=latihan
      XAPI-00324 GET has no unknown parameter | GET | profileId=p
      XAPI-00324 PUT has no time | PUT | since=2026-01-01T00:00:00Z
      XAPI-00325 the name of a state is asked for as defined | GET | StateId=d
      XAPI-00325 an activity is named as defined | POST | ActivityID=https://alat.example/a
      XAPI-00224 DELETE names a state that is not empty | DELETE | stateId=
      XAPI-00225 GET names a state that is not empty | GET | stateId=
      XAPI-00226 POST names a state that is not empty | POST | stateId=
      XAPI-00228 PUT names a state that is not empty | PUT | stateId=
      """)
  void refuses(String requirement, String method, String change) throws Exception {
    refusesRequest(method, change);
  }
}
