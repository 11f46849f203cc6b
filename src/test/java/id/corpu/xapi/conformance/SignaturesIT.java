package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signed statements (xAPI Data 2.6; IEEE 9274.1.1, 4.2.6). */
class SignaturesIT extends Conformance {

  private static final String USAGE = "http://adlnet.gov/expapi/attachments/signature";
  private static final String TYPE = "application/octet-stream";

  private static KeyPair keys;

  @BeforeAll
  static void makeKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A JWS in compact form. */
  private static String jws(String algorithm, String payload) throws GeneralSecurityException {
    String signed = base64("{\"alg\":\"" + algorithm + "\"}") + "." + base64(payload);
    Signature signature =
        Signature.getInstance("SHA" + algorithm.replaceAll("\\D", "") + "withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + base64(signature.sign());
  }

  /** The statement with a signature as its only attachment. */
  private static Sample signed(Sample sample, String type, String jws) {
    byte[] data = jws.getBytes(StandardCharsets.US_ASCII);
    return sample.with(
        "/attachments",
        """
        [{"usageType": "%s", "display": {"id": "Tanda tangan"}, "contentType": "%s",
          "length": %d, "sha2": "%s"}]
        """
            .formatted(USAGE, type, data.length, MixedBody.sha2(data)));
  }

  private static HttpResponse<String> send(ToolCalls tool, Sample signed, String type, String jws)
      throws Exception {
    byte[] data = jws.getBytes(StandardCharsets.US_ASCII);
    byte[] body = new MixedBody().statements(signed).data(type, data).end();
    return tool.sendBytes("POST", "statements", MixedBody.TYPE, body);
  }

  private static HttpResponse<String> signAndSend(
      ToolCalls tool, Sample sample, UnaryOperator<String> payload, String algorithm)
      throws Exception {
    String jws = jws(algorithm, payload.apply(sample.json()));
    return send(tool, signed(sample, TYPE, jws), TYPE, jws);
  }

  @DisplayName("a statement signed by RSA is taken")
  @Rows(
      """
      XAPI-00117 with SHA-256 | RS256
      XAPI-00117 with SHA-384 | RS384
      XAPI-00117 with SHA-512 | RS512
      """)
  void takes(String requirement, String algorithm) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      HttpResponse<String> answer = signAndSend(each, sample, json -> json, algorithm);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(read(each, "statementId=" + sample.id()).at("/attachments/0/usageType").asText())
          .isEqualTo(USAGE);
    }
  }

  @DisplayName("a signature of another statement is refused, and nothing is stored")
  @Rows(
      """
      XAPI-00116 of another verb | verba/menyelesaikan | verba/lulus
      XAPI-00116 of another object | simulasi/ | simulasi-lain/
      XAPI-00116 of another actor | mailto:sari | mailto:made
      XAPI-00116 of another id | "id":" | "id":"00000000-0000-4000-8000-000000000000","x":"
      XAPI-00116 of a list of statements | ^ | [
      """)
  void refusesOthers(String requirement, String from, String to) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      refused(each, 400, signAndSend(each, sample, json -> json.replaceFirst(from, to), "RS256"));
      assertThat(each.get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
    }
  }

  @DisplayName("what is no signature is refused")
  @Rows(
      """
      XAPI-00115 a text | tanda tangan
      XAPI-00115 two parts | e30.e30
      XAPI-00115 four parts | e30.e30.e30.e30
      XAPI-00115 a header that is no JSON | YQ.e30.YQ
      XAPI-00116 a payload that is no JSON | eyJhbGciOiJSUzI1NiJ9.YQ.YQ
      XAPI-00117 no algorithm | e30.e30.YQ
      XAPI-00117 a shared secret | eyJhbGciOiJIUzI1NiJ9.e30.YQ
      XAPI-00117 an elliptic curve | eyJhbGciOiJFUzI1NiJ9.e30.YQ
      XAPI-00117 nothing that signs | eyJhbGciOiJub25lIn0.e30.
      """)
  void refusesOtherThings(String requirement, String jws) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      refused(each, 400, send(each, signed(sample, TYPE, jws), TYPE, jws));
      assertThat(each.get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
    }
  }

  @DisplayName("a signature of another media type is refused")
  @Rows(
      """
      XAPI-00115 no JSON | application/json
      XAPI-00115 no text | text/plain
      XAPI-00115 no JOSE | application/jose
      """)
  void refusesTypes(String requirement, String type) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      String jws = jws("RS256", sample.json());
      refused(each, 400, send(each, signed(sample, type, jws), type, jws));
    }
  }

  @Test
  @DisplayName("XAPI-00115 a signature comes with its statement and lies nowhere else")
  void refusesElsewhere() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      Sample signed = signed(sample, TYPE, jws("RS256", sample.json()));
      signed.saying("/attachments/0/fileUrl", "https://alat.example/tanda-tangan");
      refused(each, 400, each.send("POST", "statements", signed.json()));
    }
  }

  @Test
  @DisplayName("XAPI-00116 spaces, order and notation of numbers make no other statement")
  void takesOtherNotations() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain().with("/result", "{\"score\":{\"raw\":5}}");
      HttpResponse<String> answer =
          signAndSend(each, sample, json -> json.replace(":5", " : 5.0"), "RS256");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }
}
