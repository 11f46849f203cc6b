package id.corpu.xapi.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.Json;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line a rule: what is set where, and which requirement it breaks at which path. */
class StatementCheckTest {

  private static final String VALID =
      """
      {"id":"7ccd3322-e1a5-411a-a67d-6a735c76f119",
       "actor":{"objectType":"Agent","account":{"homePage":"https://kota.example.go.id","name":"a1"}},
       "verb":{"id":"http://adlnet.gov/expapi/verbs/completed","display":{"id":"selesai","en-GB":"completed"}},
       "object":{"objectType":"Activity","id":"https://kota.example.go.id/kursus/1",
         "definition":{"name":{"id":"Kursus"},"type":"http://adlnet.gov/expapi/activities/course",
           "interactionType":"choice","correctResponsesPattern":["a"],
           "choices":[{"id":"a","description":{"id":"Satu"}},{"id":"b"}],
           "extensions":{"https://kota.example.go.id/x":null}}},
       "result":{"score":{"scaled":0.5,"raw":5,"min":0,"max":10},"success":true,"completion":true,
         "response":"a","duration":"PT1H0.5S","extensions":{"a:b":{}}},
       "context":{"registration":"7ccd3322-e1a5-411a-a67d-6a735c76f118","revision":"1","platform":"x",
         "language":"id-ID","instructor":{"mbox":"mailto:a@example.id"},
         "team":{"objectType":"Group","member":[{"mbox":"mailto:b@example.id"}]},
         "statement":{"objectType":"StatementRef","id":"7ccd3322-e1a5-411a-a67d-6a735c76f117"},
         "contextActivities":{"parent":{"id":"a:b"},"category":[{"id":"a:c"}]},
         "extensions":{"a:b":[null]}},
       "timestamp":"2026-03-02T08:15:00.123+07:00","version":"1.0.3",
       "attachments":[{"usageType":"a:b","display":{"id":"Berkas"},"contentType":"text/plain; charset=utf-8",
         "length":3,"sha2":"%s","fileUrl":"https://kota.example.go.id/f"}]}
      """
          .formatted("ab".repeat(32));

  private static ObjectNode valid() {
    return (ObjectNode) Json.read(VALID);
  }

  /** The valid statement with one JSON pointer set to a value, or removed when there is none. */
  private static JsonNode with(String pointer, String json) {
    ObjectNode statement = valid();
    int last = pointer.lastIndexOf('/');
    JsonNode parent = statement.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    if (json == null) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ObjectNode) parent).set(name, Json.read(json));
    }
    return statement;
  }

  @Test
  @DisplayName("a statement that uses everything is valid")
  void acceptsEverything() {
    assertThat(StatementCheck.of(valid(), "")).isEmpty();
  }

  @Test
  @DisplayName("xAPI Data 2.4.4.1: every property of a definition is optional, even all of them")
  void acceptsEmptyDefinition() {
    assertThat(StatementCheck.of(with("/object/definition", "{}"), "")).isEmpty();
  }

  @Test
  @DisplayName("an IRI longer than the store keeps is refused, not cut")
  void refusesLongIri() {
    String longest = "https://alat.example/" + "x".repeat(2_000 - "https://alat.example/".length());
    assertThat(StatementCheck.of(with("/object/id", '"' + longest + '"'), "")).isEmpty();
    assertThat(StatementCheck.of(with("/object/id", '"' + longest + "x\""), ""))
        .extracting(Finding::path)
        .containsExactly("object.id");
  }

  @Test
  @DisplayName("XAPI-00098: a nameless group of application and user may be the authority")
  void acceptsGroupOfTwo() {
    String group =
        "{\"objectType\":\"Group\",\"member\":[{\"account\":{\"homePage\":\"https://kota.example.go.id\","
            + "\"name\":\"oauth\"}},{\"mbox\":\"mailto:a@example.id\"}]}";
    assertThat(StatementCheck.of(with("/authority", group), "")).isEmpty();
  }

  @ParameterizedTest(name = "{2}: {0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/result/success            | null                    | XAPI-00001 | result.success",
        "/result/score              | {}                      | XAPI-00001 | result.score",
        "/object/definition/name/id | null                    | XAPI-00001 | object.definition.name.id",
        "/actor                     |                         | XAPI-00003 | $",
        "/verb                      |                         | XAPI-00004 | $",
        "/object                    |                         | XAPI-00005 | $",
        "/actor                     | `a`                     | XAPI-00006 | actor",
        "/object                    | [1]                     | XAPI-00006 | object",
        "/Result                    | {`a`:1}                 | XAPI-00010 | Result",
        "/verb/Display              | {`id`:`x`}              | XAPI-00010 | verb.Display",
        "/verb/display              | {`a_b`:`x`}             | XAPI-00121 | verb.display.a_b",
        "/verb/id                   | `http://adlnet.gov/expapi/verbs/voided` | XAPI-00017 | $",
        "/timestamp                 | `2026-03-02`            | XAPI-00022 | timestamp",
        "/timestamp                 | `2026-03-02T08:15:00-00:00` | XAPI-00022 | timestamp",
        "/timestamp                 | `2026-02-30T08:15:00Z`  | XAPI-00022 | timestamp",
        "/timestamp                 | 5                       | XAPI-00022 | timestamp",
        "/stored                    | `now`                   | XAPI-00023 | stored",
        "/authority                 | {`objectType`:`Group`,`member`:[{`openid`:`a:b`}]} | XAPI-00098 | authority",
        "/authority                 | {`objectType`:`Group`,`mbox`:`mailto:g@example.id`,`member`:[{`openid`:`a:b`},{`openid`:`a:c`}]} | XAPI-00100 | authority",
        "/attachments               | {`a`:1}                 | XAPI-00025 | attachments",
        "/id                        | `7ccd3322`              | XAPI-00027 | id",
        "/id                        | `7ccd3322-e1a5-411a-c67d-6a735c76f119` | XAPI-00027 | id",
        "/actor/objectType          | `agent`                 | XAPI-00031 | actor.objectType",
        "/actor/name                | 1                       | XAPI-00033 | actor.name",
        "/actor/mbox                | `mailto:a@example.id`   | XAPI-00034 | actor",
        "/actor/account             |                         | XAPI-00034 | actor",
        "/actor/member              | [{`openid`:`a:b`}]      | XAPI-00035 | actor.member",
        "/context/team/member       | {`a`:1}                 | XAPI-00036 | context.team.member",
        "/context/team/member       | []                      | XAPI-00037 | context.team",
        "/context/instructor/mbox   | `a@example.id`          | XAPI-00038 | context.instructor.mbox",
        "/actor                     | {`mbox_sha1sum`:`abc`}  | XAPI-00039 | actor.mbox_sha1sum",
        "/actor                     | {`openid`:`abc`}        | XAPI-00040 | actor.openid",
        "/actor/account             | `abc`                   | XAPI-00041 | actor.account",
        "/actor/account/homePage    | `kota.example.go.id`    | XAPI-00042 | actor.account.homePage",
        "/actor/account/name        | 7                       | XAPI-00043 | actor.account.name",
        "/verb/id                   | `completed`             | XAPI-00044 | verb.id",
        "/verb/id                   |                         | XAPI-00044 | verb",
        "/verb/display              | `completed`             | XAPI-00045 | verb.display",
        "/object/objectType         | `Course`                | XAPI-00046 | object",
        "/object/id                 | `course 1`              | XAPI-00047 | object.id",
        "/object/id                 |                         | XAPI-00047 | object",
        "/object/definition         | 3                       | XAPI-00048 | object.definition",
        "/object/definition/interactionType | `Choice`        | XAPI-00049 | object.definition.interactionType",
        "/object/definition/correctResponsesPattern | `a`     | XAPI-00050 | object.definition.correctResponsesPattern",
        "/object/definition/choices | `a`                     | XAPI-00055 | object.definition.choices",
        "/object/definition/name    | [`a`]                   | XAPI-00056 | object.definition.name",
        "/object/definition/extensions | `a`                  | XAPI-00057 | object.definition.extensions",
        "/object/definition/choices | [{`id`:`a`},{`id`:`a`}] | XAPI-00058 | object.definition.choices[1]",
        "/object/definition/description | `a`                 | XAPI-00059 | object.definition.description",
        "/object/definition/type    | `course`                | XAPI-00060 | object.definition.type",
        "/object/definition/moreInfo | `x`                    | XAPI-00061 | object.definition.moreInfo",
        "/object/definition/choices | [`a`]                   | XAPI-00063 | object.definition.choices[0]",
        "/object/definition/interactionType |                 | XAPI-00064 | object.definition",
        "/result/success            | `yes`                   | XAPI-00074 | result.success",
        "/result/completion         | 1                       | XAPI-00075 | result.completion",
        "/result/response           | 1                       | XAPI-00076 | result.response",
        "/result/duration           | `1 hour`                | XAPI-00077 | result.duration",
        "/result/duration           | `PT`                    | XAPI-00077 | result.duration",
        "/result/duration           | `P0001-02-03`           | XAPI-00077 | result.duration",
        "/result/extensions         | `a`                     | XAPI-00078 | result.extensions",
        "/result/score              | 1                       | XAPI-00079 | result.score",
        "/result/score/max          | 0                       | XAPI-00080 | result.score",
        "/result/score/min          | `0`                     | XAPI-00081 | result.score.min",
        "/result/score/raw          | 11                      | XAPI-00082 | result.score",
        "/result/score/scaled       | 1.001                   | XAPI-00083 | result.score.scaled",
        "/context/contextActivities | `a`                     | XAPI-00086 | context.contextActivities",
        "/context/registration      | `a`                     | XAPI-00087 | context.registration",
        "/context/revision          | 1                       | XAPI-00089 | context.revision",
        "/context/platform          | 1                       | XAPI-00090 | context.platform",
        "/context/language          | `bahasa_indonesia`      | XAPI-00091 | context.language",
        "/context/statement/id      | `a`                     | XAPI-00072 | context.statement.id",
        "/context/contextActivities/parent | `a`              | XAPI-00094 | context.contextActivities.parent",
        "/version                   | `2.0.0`                 | XAPI-00101 | version",
        "/context/extensions        | {`pathway`:1}           | XAPI-00118 | context.extensions.pathway",
      })
  void refuses(String pointer, String json, String requirement, String path) {
    JsonNode statement = with(pointer, json == null ? null : json.replace('`', '"'));

    List<Finding> findings = StatementCheck.of(statement, "");

    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.requirement()).isEqualTo(requirement);
              assertThat(finding.path()).isEqualTo(path);
            });
  }

  private static JsonNode withSubStatement(String more) {
    return with(
        "/object",
        """
        {"objectType":"SubStatement","actor":{"mbox":"mailto:a@example.id"},"verb":{"id":"a:b"},
         "object":{"id":"a:c"}%s}
        """
            .formatted(more));
  }

  private static List<Finding> findings(JsonNode statement) {
    ((ObjectNode) statement.path("context")).remove(List.of("revision", "platform"));
    return StatementCheck.of(statement, "");
  }

  @Test
  @DisplayName("XAPI-00066 a sub-statement follows the rules of statements")
  void checksSubStatements() {
    assertThat(findings(withSubStatement(""))).isEmpty();
    assertThat(findings(withSubStatement(",\"result\":{\"success\":1}")))
        .extracting(Finding::path)
        .containsExactly("object.result.success");
  }

  @ParameterizedTest(name = "{1}: a sub-statement with {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "`authority`:{`mbox`:`mailto:a@example.id`} | XAPI-00067",
        "`version`:`1.0.0` | XAPI-00068",
        "`stored`:`2026-03-02T08:15:00Z` | XAPI-00069",
        "`id`:`7ccd3322-e1a5-411a-a67d-6a735c76f119` | XAPI-00070",
      })
  void refusesInSubStatements(String member, String requirement) {
    assertThat(findings(withSubStatement("," + member.replace('`', '"'))))
        .extracting(Finding::requirement)
        .contains(requirement);
  }

  @Test
  @DisplayName("XAPI-00071 a sub-statement has no sub-statement")
  void refusesNesting() {
    JsonNode statement = withSubStatement("");
    ((ObjectNode) statement.path("object")).set("object", statement.path("object").deepCopy());

    assertThat(findings(statement)).extracting(Finding::requirement).containsExactly("XAPI-00071");
  }

  @Test
  @DisplayName("XAPI-00084 XAPI-00085 revision and platform need an activity as the object")
  void refusesRevisionOfAgents() {
    JsonNode statement = with("/object", "{\"objectType\":\"Agent\",\"mbox\":\"mailto:a@b.id\"}");

    assertThat(StatementCheck.of(statement, ""))
        .extracting(Finding::requirement)
        .containsExactlyInAnyOrder("XAPI-00084", "XAPI-00085");
  }

  @Test
  @DisplayName("XAPI-00119 extensions may hold null, empty texts and empty objects")
  void acceptsAnythingInExtensions() {
    assertThat(
            StatementCheck.of(
                with("/context/extensions", "{\"a:b\":null,\"a:c\":\"\",\"a:d\":{}}"), ""))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T08:15:00Z",
        "2026-03-02T08:15:00.1234567891Z",
        "2026-03-02T08:15:00+00:00",
        "2026-03-02T08:15:00+0700",
        "2026-03-02T08:15:00+07",
        "2026-03-02T08:15:00",
        "2026-03-02t08:15:00z",
        "20260302T081500Z",
        "20260302T081500.25+0700"
      })
  @DisplayName("XAPI-00123 timestamps follow ISO 8601")
  void acceptsTimestamps(String text) {
    assertThat(Formats.isTimestamp(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20260302T081500Z", "2026-03-02T08:15:00", "2026-03-02T08:15:00+0700"})
  @DisplayName("IEEE 9274.1.1, 4.2.7: 2.0 wants a timestamp in full, as RFC 3339 writes it")
  void wantsItInFull(String text) {
    assertThat(Formats.isTimestamp(text)).isTrue();
    assertThat(Formats.isRfc3339(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT45M", "P1DT12H", "P4W", "PT0S", "P1Y2M3DT4H5M6.78S", "PT1H30M"})
  @DisplayName("XAPI-00124 durations follow ISO 8601 with designators")
  void acceptsDurations(String text) {
    assertThat(Formats.isDuration(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id", "id-ID", "en-GB", "zh-Hans-CN", "x-klingon", "sr-Latn-RS", "de-1996"})
  @DisplayName("XAPI-00013 language tags follow RFC 5646")
  void acceptsLanguages(String tag) {
    assertThat(Formats.isLanguage(tag)).isTrue();
  }

  @Test
  @DisplayName("a finding of a batch names the statement's place")
  void namesThePlaceInABatch() {
    assertThat(StatementCheck.of(with("/verb/id", "\"x\""), "[3]"))
        .extracting(Finding::path)
        .containsExactly("[3].verb.id");
  }
}
