package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forms in which statements are given (xAPI Communication 2.1.3, format). */
class FormatIT extends Conformance {

  @DisplayName("ids gives nothing of an actor, an object or a verb but what identifies it")
  @Rows(
      """
      XAPI-00171 an agent without its name | /actor | {"objectType":"Agent","name":"Sari","mbox":"mailto:a@kota.example"} | name
      XAPI-00171 a group without its name | /actor | {"objectType":"Group","name":"Loket","mbox":"mailto:l@kota.example"} | name
      XAPI-00171 a named group without its members | /actor | {"objectType":"Group","mbox":"mailto:l@kota.example","member":[{"mbox":"mailto:a@kota.example"}]} | member
      XAPI-00171 a verb without its display | /verb | {"id":"https://alat.example/v","display":{"id":"selesai"}} | display
      XAPI-00171 an activity without its definition | /object | {"id":"https://alat.example/o","definition":{"name":{"id":"Rapat"}}} | definition
      XAPI-00171 an agent as object without its name | /object | {"objectType":"Agent","name":"Made","openid":"https://id.example/m"} | name
      XAPI-00171 an instructor without a name | /context/instructor | {"name":"Yohanes","mbox":"mailto:y@kota.example"} | name
      """)
  void givesIds(String requirement, String place, String json, String left) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain().with(place, json);
      taken(each, sample);
      JsonNode full = Sample.value(json);
      JsonNode ids = read(each, "format=ids&statementId=" + sample.id()).at(place);
      assertThat(ids.has(left)).isFalse();
      for (String kept : new String[] {"id", "mbox", "openid"}) {
        assertThat(ids.path(kept)).isEqualTo(full.path(kept));
      }
    }
  }

  @Test
  @DisplayName("XAPI-00171 ids gives the members of a nameless group by what identifies them")
  void givesMembers() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample =
          Sample.plain()
              .with(
                  "/actor",
                  "{\"objectType\":\"Group\",\"name\":\"Loket\",\"member\":[{\"name\":\"Adi\",\"mbox\":\"mailto:a@kota.example\"}]}");
      taken(each, sample);
      JsonNode actor = read(each, "format=ids&statementId=" + sample.id()).path("actor");
      assertThat(actor.has("name")).isFalse();
      assertThat(actor.path("member"))
          .containsExactly(Sample.value("{\"mbox\":\"mailto:a@kota.example\"}"));
    }
  }

  @DisplayName("a page is in the form that is asked for, every statement of it")
  @Rows(
      """
      XAPI-00171 ids | ids | false
      XAPI-00170 exact | exact | true
      XAPI-00169 canonical | canonical | true
      """)
  void formsPages(String requirement, String format, String withNames) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      taken(each, sample);
      taken(each, sample.anew());
      String agent = "&agent=" + encoded(sample.at("/actor").toString());
      JsonNode page = read(each, "format=" + format + agent);
      assertThat(page.path("statements")).hasSize(2);
      for (JsonNode one : page.path("statements")) {
        assertThat(one.path("verb").has("display")).isEqualTo(Boolean.parseBoolean(withNames));
      }
    }
  }

  @Test
  @DisplayName("XAPI-00170 exact gives each statement its own names of the same activity")
  void givesOwnNames() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = Sample.plain().with("/object/definition/name", "{\"id\":\"Rapat\"}");
      Sample second = first.anew().with("/object/definition/name", "{\"id\":\"Rapat kerja\"}");
      taken(each, first);
      taken(each, second);
      assertThat(read(each, "format=exact&statementId=" + first.id()).path("object"))
          .isEqualTo(first.at("/object"));
    }
  }
}
