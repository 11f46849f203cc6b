package id.corpu.xapi.conformance;

import static id.corpu.xapi.conformance.MixedBody.headers;
import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of several parts that are wrong (xAPI Communication 1.5.2). */
class BrokenAttachmentDataIT extends MixedBodies {

  static Stream<Arguments> broken() {
    String mixed = MixedBody.TYPE;
    byte[] other = {1, 2, 3};
    return Stream.of(
        row(
            "XAPI-00128 no part that no statement speaks of",
            mixed,
            s -> new MixedBody().statements(s).data(PLAIN, DATA).data(PLAIN, other).end()),
        row(
            "XAPI-00129 no attachment without its data",
            mixed,
            s -> new MixedBody().statements(s).end()),
        row(
            "XAPI-00129 no attachment with the data of another",
            mixed,
            s -> new MixedBody().statements(s).data(PLAIN, other).end()),
        row(
            "XAPI-00132 no data without their hash",
            mixed,
            s ->
                new MixedBody()
                    .statements(s)
                    .part("Content-Type: text/plain\r\nContent-Transfer-Encoding: binary", DATA)
                    .end()),
        row(
            "XAPI-00132 no data with a false hash",
            mixed,
            s -> new MixedBody().statements(s).part(headers(PLAIN, "binary", HASH), other).end()),
        row(
            "XAPI-00133 no statements but in the first part",
            mixed,
            s -> new MixedBody().data(PLAIN, DATA).statements(s).end()),
        row(
            "XAPI-00134 no statements of another type",
            mixed,
            s ->
                new MixedBody().part("Content-Type: text/plain", s.json()).data(PLAIN, DATA).end()),
        row(
            "XAPI-00134 no statements of no type",
            mixed,
            s -> new MixedBody().part("X-A: b", s.json()).data(PLAIN, DATA).end()),
        row(
            "XAPI-00135 no data without their encoding",
            mixed,
            s ->
                new MixedBody()
                    .statements(s)
                    .part("Content-Type: text/plain\r\nX-Experience-API-Hash: " + HASH, DATA)
                    .end()),
        row(
            "XAPI-00135 no data in base64",
            mixed,
            s -> new MixedBody().statements(s).part(headers(PLAIN, "base64", HASH), DATA).end()),
        row(
            "XAPI-00130 no part without a boundary before it",
            mixed,
            s ->
                new MixedBody()
                    .write("Content-Type: application/json\r\n\r\n" + s.json() + "\r\n")
                    .end()),
        row(
            "XAPI-00130 no body that breaks off",
            mixed,
            s -> new MixedBody().statements(s).data(PLAIN, DATA).unfinished()),
        row(
            "XAPI-00131 no body whose boundary is not named",
            "multipart/mixed",
            s -> new MixedBody().statements(s).data(PLAIN, DATA).end()),
        row(
            "XAPI-00131 no body of another boundary",
            "multipart/mixed; boundary=lain",
            s -> new MixedBody().statements(s).data(PLAIN, DATA).end()),
        row(
            "XAPI-00138 no body of a form",
            "multipart/form-data; boundary=batas",
            s -> new MixedBody().statements(s).data(PLAIN, DATA).end()),
        row("XAPI-00127 no statements as text", "text/plain", s -> s.json().getBytes()),
        row("XAPI-00127 no statements of no known type", "satu", s -> s.json().getBytes()),
        row(
            "XAPI-00127 no statements as a form",
            "application/x-www-form-urlencoded",
            s -> s.json().getBytes()),
        row(
            "XAPI-00129 no data that do not come at all",
            "application/json",
            s -> s.json().getBytes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("a broken body is refused, and nothing of it is stored")
  void broken(String requirement, String type, Writer writer) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = sample(DATA);
      refused(each, 400, each.sendBytes("POST", "statements", type, writer.body(sample)));
      assertThat(each.get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
    }
  }
}
