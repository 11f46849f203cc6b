package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Language maps (xAPI Data 4.2) and the language that a reader gets (Communication 2.1.3). */
class LanguageIT extends Conformance {

  @DisplayName("a key of a language map is a language tag")
  @Rows(
      """
      XAPI-00121 no underscore | en_US
      XAPI-00121 no empty tag | -
      XAPI-00121 no space | bahasa indonesia
      XAPI-00121 no tag of one letter | i
      XAPI-00121 no subtag of nine letters | id-abcdefghi
      XAPI-00121 no dash at the end | id-
      """)
  void refusesTags(String requirement, String tag) throws Exception {
    String map = "{\"" + tag.replaceFirst("^-$", "") + "\":\"selesai\"}";
    refuses(Sample.whole().with("/verb/display", map));
    refuses(Sample.whole().with("/object/definition/name", map));
    refuses(Sample.whole().with("/attachments/0/display", map));
  }

  @DisplayName("language tags of RFC 5646 are taken and kept")
  @Rows(
      """
      XAPI-00121 a language of two letters | id
      XAPI-00121 a language of three letters | ban
      XAPI-00121 with a region | id-ID
      XAPI-00121 with a region by number | es-419
      XAPI-00121 with a script | zh-Hant
      XAPI-00121 with script and region | sr-Latn-RS
      XAPI-00121 with a variant | sl-rozaj-biske
      XAPI-00121 with an extension | id-u-nu-latn
      XAPI-00121 with private parts | en-x-loket
      XAPI-00121 undetermined | und
      XAPI-00121 in any case of letters | ID-id
      """)
  void takesTags(String requirement, String tag) throws Exception {
    takes(Sample.plain().with("/verb/display", "{\"" + tag + "\":\"x\"}"), "/verb/display");
    takes(Sample.plain().saying("/context/language", tag), "/context/language");
  }

  @DisplayName("canonical gives the language that the reader likes best")
  @Rows(
      """
      XAPI-00172 the only one wished for | en | completed
      XAPI-00172 the most wished for | fr;q=0.1, id;q=0.9, en;q=0.5 | selesai
      XAPI-00172 a wider tag for a narrower wish | id-ID | selesai
      XAPI-00172 wishes in any case of letters | EN | completed
      """)
  void choosesLanguage(String requirement, String wish, String text) throws Exception {
    for (ToolCalls each : both()) {
      JsonNode got = canonical(each, wish);
      assertThat(got.at("/verb/display")).hasSize(1);
      assertThat(got.at("/verb/display").elements().next().asText()).isEqualTo(text);
      assertThat(got.at("/object/definition/name")).hasSize(1);
      assertThat(got.at("/context/contextActivities/parent/0/definition/name")).hasSize(1);
    }
  }

  @Test
  @DisplayName("XAPI-00169 canonical gives one language even if none is wished for or known")
  void choosesAnyLanguage() throws Exception {
    for (ToolCalls each : both()) {
      for (String wish : new String[] {"ja", "*", "??", "id;q=x"}) {
        assertThat(canonical(each, wish).at("/verb/display")).as(wish).hasSize(1);
      }
    }
  }

  private static JsonNode canonical(ToolCalls tool, String wish) throws Exception {
    Sample sample = sample();
    taken(tool, sample);
    HttpResponse<String> read =
        tool.get("statements?format=canonical&statementId=" + sample.id(), "Accept-Language", wish);
    assertThat(read.statusCode()).isEqualTo(200);
    return Sample.value(read.body());
  }

  @Test
  @DisplayName("XAPI-00168 XAPI-00170 exact gives all languages, whatever the reader wishes for")
  void keepsAllLanguages() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = sample();
      taken(each, sample);
      for (String format : new String[] {"", "&format=exact"}) {
        HttpResponse<String> read =
            each.get("statements?statementId=" + sample.id() + format, "Accept-Language", "en");
        assertThat(Sample.value(read.body()).at("/verb/display"))
            .isEqualTo(sample.at("/verb/display"));
      }
    }
  }

  private static Sample sample() {
    String both = "{\"id\":\"selesai\",\"en\":\"completed\"}";
    return Sample.whole()
        .with("/verb/display", both)
        .with("/object/definition/name", both)
        .with("/context/contextActivities/parent/0/definition", "{\"name\":" + both + "}");
  }
}
