package id.corpu.xapi.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.XapiVersion;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What xAPI 2.0 checks otherwise than 1.0.3. */
class TwoPointZeroTest {

  private static final String BODY =
      "'actor':{'mbox':'mailto:a@b.id'},'verb':{'id':'a:b'},'object':%s%s";
  private static final String CONTEXT =
      ",'context':{'contextAgents':[{'objectType':'contextAgent','agent':{'mbox':'mailto:c@b.id'},"
          + "'relevantTypes':['a:t']}],'contextGroups':[{'objectType':'contextGroup',"
          + "'group':{'objectType':'Group','mbox':'mailto:g@b.id'}}]}";

  private static List<Finding> findings(String more, XapiVersion version) {
    return check("{" + BODY.formatted("{'id':'a:c'}", more) + "}", version);
  }

  private static List<Finding> check(String statement, XapiVersion version) {
    JsonNode json = Json.read(statement.replace('\'', '"'));
    return StatementCheck.of(json, "", version);
  }

  @Test
  @DisplayName("4.2.2.5 contexts may have agents and groups, but not in 1.0.3")
  void acceptsActors() {
    assertThat(findings(CONTEXT, XapiVersion.V2_0)).isEmpty();
    assertThat(findings(CONTEXT, XapiVersion.V1_0_3))
        .extracting(Finding::requirement)
        .containsExactly("XAPI-00010", "XAPI-00010");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'contextAgent'         | 'Agent'               | contextAgents[0].objectType",
        "'objectType':'contextAgent', |                 | contextAgents[0]",
        "{'mbox':'mailto:c@b.id'} | {'key':'x'}         | contextAgents[0].agent",
        "['a:t']                | []                    | contextAgents[0].relevantTypes",
        "['a:t']                | ['abc']               | contextAgents[0].relevantTypes[0]",
        "['a:t']                | 'a:t'                 | contextAgents[0].relevantTypes",
        "'relevantTypes'        | 'RelevantTypes'       | contextAgents[0].RelevantTypes",
        "'contextGroup',        | 'x',                  | contextGroups[0].objectType",
        "'objectType':'Group',  |                       | contextGroups[0].group",
      })
  @DisplayName("4.2.2.5 what is broken in them is refused, in sub-statements too")
  void refusesActors(String part, String other, String path) {
    String context = CONTEXT.replace(part, other == null ? "" : other);
    String sub = "{'objectType':'SubStatement'," + BODY.formatted("{'id':'a:c'}", context) + "}";

    assertThat(findings(context, XapiVersion.V2_0))
        .extracting(Finding::path)
        .contains("context." + path);
    assertThat(check("{" + BODY.formatted(sub, "") + "}", XapiVersion.V2_0))
        .extracting(Finding::path)
        .contains("object.context." + path);
  }

  @ParameterizedTest
  @CsvSource({"1.0,true", "1.0.3,true", "2.0.0,true", "2.0.5,true", "2.1.0,false", "0.9.9,false"})
  @DisplayName("4.2.4.3 statements follow 2.0.x or 1.0.x")
  void checksVersion(String version, boolean good) {
    assertThat(findings(",'version':'" + version + "'", XapiVersion.V2_0).isEmpty())
        .isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-02T08:15:00Z", "2026-03-02T08:15:00.1+08:00", "2026-03-02 08:15:00z"})
  @DisplayName("4.2.7 timestamps follow RFC 3339")
  void acceptsTimes(String time) {
    assertThat(findings(",'timestamp':'" + time + "'", XapiVersion.V2_0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T08:15:00",
        "2026-03-02T08:15:00+0700",
        "2026-03-02T08:15:00+07",
        "2026-03-02T08:15:00-00:00",
        "2026-03-02"
      })
  @DisplayName("4.2.7 times that ISO 8601 knows and RFC 3339 does not are refused")
  void refusesTimes(String time) {
    assertThat(findings(",'timestamp':'" + time + "'", XapiVersion.V2_0))
        .extracting(Finding::requirement)
        .containsExactly("XAPI-00022");
  }
}
