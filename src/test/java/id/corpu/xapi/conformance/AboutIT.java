package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.NewCredential;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store is (xAPI Communication 2.8). */
class AboutIT extends Conformance {

  @DisplayName("everybody may ask which versions the store speaks, whatever they speak themselves")
  @Rows(
      """
      XAPI-00319 in 1.0.3 | 1.0.3 | 1.0.3
      XAPI-00319 in 1.0 | 1.0 | 1.0.3
      XAPI-00319 in 2.0.0 | 2.0.0 | 2.0.0
      XAPI-00321 in a version that is not spoken here | 0.95 | 1.0.3
      XAPI-00331 in no version at all | satu | 1.0.3
      """)
  void answers(String requirement, String asked, String answered) throws Exception {
    HttpResponse<String> about = one().speaking(asked).get("about");
    assertThat(about.statusCode()).isEqualTo(200);
    assertThat(header(about, "Content-Type")).startsWith("application/json");
    assertThat(header(about, "X-Experience-API-Version")).isEqualTo(answered);
    JsonNode versions = Sample.value(about.body()).path("version");
    assertThat(versions).contains(Sample.value("\"1.0.3\""), Sample.value("\"2.0.0\""));
  }

  @Test
  @DisplayName("XAPI-00316 XAPI-00317 XAPI-00318 versions are a list of texts, each well known")
  void listsVersions() throws Exception {
    JsonNode about = Sample.value(one().get("about").body());
    assertThat(about.path("version").isArray()).isTrue();
    for (JsonNode version : about.path("version")) {
      assertThat(version.isTextual()).isTrue();
      assertThat(version.asText()).matches("0\\.9|0\\.95|[12]\\.0\\.\\d+");
    }
  }

  @Test
  @DisplayName("XAPI-00320 what else the store says of itself is an object of extensions")
  void saysExtensions() throws Exception {
    JsonNode about = Sample.value(one().get("about").body());
    about.fieldNames().forEachRemaining(name -> assertThat(name).isIn("version", "extensions"));
    assertThat(about.path("extensions").isMissingNode() || about.path("extensions").isObject())
        .isTrue();
  }

  @Test
  @DisplayName("XAPI-00315 who has no working credential is answered as well")
  void answersStrangers() throws Exception {
    NewCredential wrong = new NewCredential("nobody", "nothing");
    assertThat(one().with(wrong).get("about").statusCode()).isEqualTo(200);
  }
}
