package id.corpu.xapi.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {

  private static final String SIGNED =
      "{'actor':{'mbox':'mailto:a@b.id'},'verb':{'id':'a:b'},'object':{'id':'a:c'},"
          + "'id':'7ccd3322-e1a5-411a-a67d-6a735c76f119','result':{'duration':'PT0.12S'}}";
  private static final String SIGNATURE =
      "{'usageType':'http://adlnet.gov/expapi/attachments/signature',"
          + "'contentType':'application/octet-stream'}";

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'));
  }

  private static String part(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static void check(String header, String payload, String statement, String attachment) {
    String jws = part(header) + "." + part(payload) + "." + part("signature");
    check(jws, statement, attachment);
  }

  private static void check(String jws, String statement, String attachment) {
    String whole = statement.replaceFirst("}$", ",'attachments':[" + attachment + "]}");
    SignatureCheck.check(
        json(whole),
        json(attachment),
        jws == null ? null : jws.getBytes(StandardCharsets.US_ASCII),
        "attachments[0]");
  }

  private static String requirement(Runnable check) {
    String[] requirement = new String[1];
    assertThatThrownBy(check::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> requirement[0] = refusal.findings().get(0).requirement());
    return requirement[0];
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "RS384", "RS512"})
  @DisplayName("XAPI-00117 the three algorithms of RSA are taken")
  void accepts(String algorithm) {
    assertThatCode(() -> check("{'alg':'" + algorithm + "'}", SIGNED, SIGNED, SIGNATURE))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HS256", "none", "ES256", ""})
  @DisplayName("XAPI-00117 other algorithms are refused")
  void refusesAlgorithms(String algorithm) {
    assertThat(requirement(() -> check("{'alg':'" + algorithm + "'}", SIGNED, SIGNED, SIGNATURE)))
        .isEqualTo("XAPI-00117");
  }

  @Test
  @DisplayName("IEEE 9274.1.1 4.2.7 what is finer than a hundredth of a second does not count")
  void cutsDurations() {
    assertThatCode(
            () -> check("{'alg':'RS256'}", SIGNED, SIGNED.replace("0.12S", "0.1299S"), SIGNATURE))
        .doesNotThrowAnyException();
    assertThat(
            requirement(
                () ->
                    check("{'alg':'RS256'}", SIGNED, SIGNED.replace("0.12S", "0.13S"), SIGNATURE)))
        .isEqualTo("XAPI-00116");
  }

  @Test
  @DisplayName("XAPI-00116 what is signed is this statement, as JSON")
  void refusesPayloads() {
    for (String payload :
        new String[] {
          "{", "[]", SIGNED.replace("a:c", "a:d"), SIGNED.replace("76f119", "76f118"),
        }) {
      assertThat(requirement(() -> check("{'alg':'RS256'}", payload, SIGNED, SIGNATURE)))
          .isEqualTo("XAPI-00116");
    }
  }

  @Test
  @DisplayName("XAPI-00115 a signature is there, of the right type and form")
  void refusesForms() {
    assertThat(requirement(() -> check(null, SIGNED, SIGNATURE))).isEqualTo("XAPI-00115");
    assertThat(requirement(() -> check("a.b", SIGNED, SIGNATURE))).isEqualTo("XAPI-00115");
    assertThat(requirement(() -> check("a.b.c", SIGNED, SIGNATURE))).isEqualTo("XAPI-00115");
    assertThat(requirement(() -> check("..", SIGNED, SIGNATURE))).isEqualTo("XAPI-00115");
    assertThat(
            requirement(
                () ->
                    check(
                        "{'alg':'RS256'}",
                        SIGNED,
                        SIGNED,
                        SIGNATURE.replace("application/octet-stream", "text/plain"))))
        .isEqualTo("XAPI-00115");
  }

  @Test
  @DisplayName("XAPI-00117 a certificate that does not fit is refused")
  void refusesCertificates() {
    assertThat(
            requirement(() -> check("{'alg':'RS256','x5c':['AAAA']}", SIGNED, SIGNED, SIGNATURE)))
        .isEqualTo("XAPI-00117");
  }
}
