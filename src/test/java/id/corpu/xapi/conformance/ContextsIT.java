package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import org.junit.jupiter.api.DisplayName;

/** Contexts (xAPI Data 2.4.6; IEEE 9274.1.1, 4.2.2.5). */
class ContextsIT extends Conformance {

  private static final String AGENT =
      "{\"objectType\":\"Agent\",\"mbox\":\"mailto:m@kota.example\"}";

  @DisplayName("a broken context is refused")
  @Rows(
      """
      XAPI-00006 a context is an object | /context | "loket"
      XAPI-00010 a context has no properties of its sender's own | /context/ruang | "2A"
      XAPI-00087 a registration is a UUID | /context/registration | "42"
      XAPI-00029 a registration has its dashes | /context/registration | "8f87ccdebb564c2eab8344982ef22df0"
      XAPI-00030 a registration is of a known variant | /context/registration | "8f87ccde-bb56-4c2e-cb83-44982ef22df0"
      XAPI-00087 a registration is a string | /context/registration | 42
      XAPI-00087 an instructor is no string | /context/instructor | "Yohanes"
      XAPI-00087 an instructor is identified | /context/instructor | {"name":"Yohanes"}
      XAPI-00088 a team is no string | /context/team | "Loket"
      XAPI-00088 a team is a group | /context/team | {"mbox":"mailto:loket@kota.example"}
      XAPI-00088 a team is no single agent | /context/team | {"objectType":"Agent","mbox":"mailto:loket@kota.example"}
      XAPI-00089 a revision is a string | /context/revision | 2
      XAPI-00090 a platform is a string | /context/platform | {"name":"Loket"}
      XAPI-00091 a language is a tag | /context/language | "bahasa_indonesia"
      XAPI-00091 a language is a string | /context/language | ["id"]
      XAPI-00092 a statement of a context is a reference | /context/statement | "8f87ccde-bb56-4c2e-ab83-44982ef22df0"
      XAPI-00092 a statement of a context is no activity | /context/statement | {"objectType":"Activity","id":"https://alat.example/a"}
      XAPI-00086 context activities are an object | /context/contextActivities | [{"id":"https://alat.example/a"}]
      XAPI-00093 a context activity is parent, grouping, category or other | /context/contextActivities/course | [{"id":"https://alat.example/a"}]
      XAPI-00008 the key parent is in lower case | /context/contextActivities/Parent | [{"id":"https://alat.example/a"}]
      XAPI-00094 a context activity is an object | /context/contextActivities/parent | "https://alat.example/a"
      XAPI-00094 a context activity is an activity | /context/contextActivities/other | [{"objectType":"Agent","mbox":"mailto:a@kota.example"}]
      XAPI-00094 a context activity has an id | /context/contextActivities/category | [{"definition":{"name":{"id":"x"}}}]
      XAPI-00095 context activities are not empty | /context/contextActivities | {}
      XAPI-00120 extensions of a context are an object | /context/extensions | 1
      XAPI-00118 an extension of a context has an IRI as its key | /context/extensions/ruang | "2A"
      """)
  void refusesContexts(String requirement, String place, String json) throws Exception {
    refuses(Sample.whole().with(place, json));
  }

  @DisplayName("a revision and a platform belong to activities alone")
  @Rows(
      """
      XAPI-00084 no revision with an agent as object | /context/revision | {"objectType":"Agent","mbox":"mailto:m@kota.example"}
      XAPI-00084 no revision with a reference as object | /context/revision | {"objectType":"StatementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}
      XAPI-00085 no platform with a group as object | /context/platform | {"objectType":"Group","mbox":"mailto:l@kota.example"}
      XAPI-00085 no platform with a sub-statement as object | /context/platform | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@kota.example"},"verb":{"id":"https://alat.example/v"},"object":{"id":"https://alat.example/o"}}
      """)
  void refusesWithoutActivity(String requirement, String place, String object) throws Exception {
    refuses(Sample.plain().with("/object", object).with(place, "\"2\""));
    takes(Sample.plain().with(place, "\"2\""), place);
  }

  @DisplayName("XAPI-00096 context activities come back in lists")
  @Rows(
      """
      XAPI-00096 a single parent comes back in a list | parent
      XAPI-00096 a single grouping comes back in a list | grouping
      XAPI-00096 a single category comes back in a list | category
      XAPI-00096 a single other activity comes back in a list | other
      """)
  void returnsLists(String requirement, String kind) throws Exception {
    String place = "/context/contextActivities/" + kind;
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain().with(place, "{\"id\":\"https://alat.example/a\"}");
      JsonNode kept = taken(each, sample);
      assertThat(kept.at(place).isArray()).isTrue();
      assertThat(kept.at(place)).containsExactly(sample.at(place));
    }
  }

  @DisplayName("what a context may say is taken and kept")
  @Rows(
      """
      XAPI-00087 an instructor may be a group | {"instructor":{"objectType":"Group","mbox":"mailto:l@kota.example"}}
      XAPI-00088 a team may be nameless | {"team":{"objectType":"Group","member":[{"mbox":"mailto:a@kota.example"}]}}
      XAPI-00091 a language may name region and script | {"language":"zh-Hans-CN"}
      XAPI-00092 a context may refer to a statement | {"statement":{"objectType":"StatementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"}}
      XAPI-00094 many activities may surround it | {"contextActivities":{"parent":[{"id":"https://alat.example/a"},{"id":"https://alat.example/b"}],"other":[]}}
      """)
  void takesContexts(String requirement, String context) throws Exception {
    takes(Sample.plain().with("/context", context), "/context");
  }

  @DisplayName("2.0 relates agents and groups, 1.0.3 knows neither")
  @Rows(
      """
      XAPI-00010 agents with what makes them relevant | {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:m@kota.example"},"relevantTypes":["https://alat.example/penguji"]}]}
      XAPI-00010 agents without more | {"contextAgents":[{"objectType":"contextAgent","agent":{"openid":"https://id.example/m"}}]}
      XAPI-00010 groups | {"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","mbox":"mailto:l@kota.example"}}]}
      """)
  void knowsRelatedOnesInTwo(String requirement, String context) throws Exception {
    Sample sample = Sample.plain().with("/context", context);
    assertThat(taken(two(), sample).at("/context")).isEqualTo(sample.at("/context"));
    refuses(one(), sample.anew());
  }

  @DisplayName("2.0 refuses broken relations")
  @Rows(
      """
      XAPI-00006 related agents are a list | contextAgents | {"objectType":"contextAgent","agent":%s}
      XAPI-00009 a related agent says that it is one | contextAgents | [{"agent":%s}]
      XAPI-00009 the type of a related agent is written as defined | contextAgents | [{"objectType":"ContextAgent","agent":%s}]
      XAPI-00010 a related agent has no other properties | contextAgents | [{"objectType":"contextAgent","agent":%s,"role":"a"}]
      XAPI-00007 what makes an agent relevant is an IRI | contextAgents | [{"objectType":"contextAgent","agent":%s,"relevantTypes":["penguji"]}]
      XAPI-00001 what makes an agent relevant is not an empty list | contextAgents | [{"objectType":"contextAgent","agent":%s,"relevantTypes":[]}]
      XAPI-00006 a related group is no agent | contextGroups | [{"objectType":"contextGroup","group":%s}]
      XAPI-00010 a related group stands under its own key | contextGroups | [{"objectType":"contextGroup","agent":%s}]
      """)
  void refusesRelations(String requirement, String key, String json) throws Exception {
    refuses(two(), Sample.plain().with("/context/" + key, json.formatted(AGENT)));
  }
}
