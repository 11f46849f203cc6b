package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import org.junit.jupiter.api.DisplayName;

/** What the filters of the statement resource take (xAPI Communication 2.1.3). */
class FilterValuesIT extends Conformance {

  @DisplayName("a filter is checked like a value of the same kind in a statement")
  @Rows(
      """
      XAPI-00012 an agent is JSON | agent=sari@kota.example
      XAPI-00012 an agent is identified | agent={"name":"Sari"}
      XAPI-00012 an agent has one identifier | agent={"mbox":"mailto:a@kota.example","openid":"https://id.example/a"}
      XAPI-00012 an agent has no other properties | agent={"mbox":"mailto:a@kota.example","unit":1}
      XAPI-00012 a group that is asked for has an identifier | agent={"objectType":"Group","member":[{"mbox":"mailto:a@kota.example"}]}
      XAPI-00012 a verb has a scheme | verb=selesai
      XAPI-00012 an activity has a scheme | activity=simulasi
      XAPI-00012 a registration is a UUID | registration=42
      XAPI-00012 since is a time | since=kemarin
      XAPI-00012 until is a time | until=2026-02-30T00:00:00Z
      XAPI-00012 a time has no unknown zone | until=2026-02-20T00:00:00-00:00
      XAPI-00012 a limit is whole | limit=1.5
      XAPI-00012 a limit is not negative | limit=-1
      XAPI-00012 a limit is a number | limit=semua
      XAPI-00012 ascending is true or false | ascending=1
      XAPI-00012 related_agents is true or false | related_agents=TRUE
      XAPI-00012 related_activities is true or false | related_activities=ya
      """)
  void refusesFilters(String requirement, String filter) throws Exception {
    String[] parts = filter.split("=", 2);
    for (ToolCalls each : both()) {
      JsonNode answer =
          refused(each, 400, each.get("statements?" + parts[0] + "=" + encoded(parts[1])));
      assertThat(answer.path("path").asText()).startsWith(parts[0]);
    }
  }
}
