package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of an activity (xAPI Communication 2.5). */
class ActivitiesIT extends Conformance {

  private static JsonNode activity(ToolCalls tool, String id) throws Exception {
    var answer = tool.get("activities?activityId=" + encoded(id));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("application/json");
    return Sample.value(answer.body());
  }

  @Test
  @DisplayName("XAPI-00251 XAPI-00253 an activity is answered with its whole definition")
  void answers() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      taken(each, sample);
      JsonNode known = activity(each, sample.at("/object/id").asText());
      assertThat(known.path("id")).isEqualTo(sample.at("/object/id"));
      assertThat(known.path("objectType").asText()).isEqualTo("Activity");
      assertThat(known.path("definition")).isEqualTo(sample.at("/object/definition"));
    }
  }

  @Test
  @DisplayName("XAPI-00254 an activity has the languages of all statements about it")
  void joinsLanguages() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = Sample.plain().with("/object/definition/name", "{\"id\":\"Rapat\"}");
      Sample second = first.anew().with("/object/definition/name", "{\"en\":\"Meeting\"}");
      taken(each, first);
      taken(each, second);
      assertThat(activity(each, first.at("/object/id").asText()).at("/definition/name"))
          .isEqualTo(Sample.value("{\"id\":\"Rapat\",\"en\":\"Meeting\"}"));
    }
  }

  @Test
  @DisplayName("XAPI-00254 an activity that was only mentioned in a context is known too")
  void knowsContexts() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      sample.with(
          "/context/contextActivities/parent/0/definition", "{\"name\":{\"id\":\"Induk\"}}");
      taken(each, sample);
      String id = sample.at("/context/contextActivities/parent/0/id").asText();
      assertThat(activity(each, id).at("/definition/name/id").asText()).isEqualTo("Induk");
    }
  }

  @Test
  @DisplayName("XAPI-00251 an activity that nobody mentioned is answered with its id alone")
  void answersUnknown() throws Exception {
    for (ToolCalls each : both()) {
      String id = "https://alat.example/kosong/" + UUID.randomUUID();
      assertThat(activity(each, id))
          .isEqualTo(Sample.value("{\"objectType\":\"Activity\",\"id\":\"" + id + "\"}"));
    }
  }

  @DisplayName("a request that names no valid activity is refused")
  @Rows(
      """
      XAPI-00250 an activity is named | activities | 400
      XAPI-00012 its id has a scheme | activities?activityId=rapat | 400
      XAPI-00012 its id is not empty | activities?activityId= | 400
      XAPI-00324 there is no other parameter | activities?activityId=https://alat.example/a&format=ids | 400
      XAPI-00325 the activity is named as defined | activities?activityid=https://alat.example/a | 400
      """)
  void refuses(String requirement, String path, String status) throws Exception {
    for (ToolCalls each : both()) {
      refused(each, Integer.parseInt(status), each.get(path));
    }
  }
}
