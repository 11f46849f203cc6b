package id.corpu.xapi.conformance;

import static id.corpu.xapi.conformance.MixedBody.headers;
import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import id.corpu.xapi.domain.multipart.Delivery;
import id.corpu.xapi.domain.multipart.Limits;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements that bring the data of their attachments (xAPI Communication 1.5.2). */
class AttachmentDataIT extends MixedBodies {

  static Stream<Arguments> right() {
    String mixed = MixedBody.TYPE;
    return Stream.of(
        row(
            "XAPI-00129 data beside their statement",
            mixed,
            s -> new MixedBody().statements(s).data(PLAIN, DATA).end()),
        row(
            "XAPI-00131 a boundary in quotes",
            "multipart/mixed; boundary=\"batas\"",
            s -> new MixedBody().statements(s).data(PLAIN, DATA).end()),
        row(
            "XAPI-00131 parameters beside the boundary",
            "Multipart/Mixed; charset=UTF-8; boundary=batas",
            s -> new MixedBody().statements(s).data(PLAIN, DATA).end()),
        row(
            "XAPI-00133 a list of statements",
            mixed,
            s -> new MixedBody().statements("[" + s + "]").data(PLAIN, DATA).end()),
        row(
            "XAPI-00134 statements of JSON in UTF-8",
            mixed,
            s ->
                new MixedBody()
                    .part("Content-Type: application/json; charset=UTF-8", s.json())
                    .data(PLAIN, DATA)
                    .end()),
        row(
            "XAPI-00132 a hash in capitals",
            mixed,
            s ->
                new MixedBody()
                    .statements(s)
                    .part(headers(PLAIN, "binary", HASH.toUpperCase(java.util.Locale.ROOT)), DATA)
                    .end()),
        row(
            "XAPI-00130 a word before the first boundary and after the last",
            mixed,
            s ->
                new MixedBody()
                    .write("Pendahuluan\r\n")
                    .statements(s)
                    .data(PLAIN, DATA)
                    .write("--batas--\r\nPenutup\r\n")
                    .unfinished()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("a body that is right is taken with its data")
  void right(String requirement, String type, Writer writer) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = sample(DATA);
      HttpResponse<String> posted = each.sendBytes("POST", "statements", type, writer.body(sample));
      assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
      assertThat(data(each, sample.id()).data().get(HASH)).isEqualTo(DATA);
    }
  }

  private static Delivery data(ToolCalls tool, String id) throws Exception {
    HttpResponse<byte[]> read = tool.getBytes("statements?attachments=true&statementId=" + id);
    assertThat(read.statusCode()).isEqualTo(200);
    String boundary = header(read, "Content-Type").replace("multipart/mixed; boundary=", "");
    return Delivery.of(
        new ByteArrayInputStream(read.body()), boundary, new Limits(99_999, 999_999, 9_999_999));
  }

  @Test
  @DisplayName("XAPI-00167 data come back byte for byte, with the statement they belong to")
  void bringsBack() throws Exception {
    byte[] data = new byte[70_000];
    new Random(7).nextBytes(data);
    for (ToolCalls each : both()) {
      Sample sample = sample(data);
      byte[] body = new MixedBody().statements(sample).data(PLAIN, data).end();
      String path = "statements?statementId=" + sample.id();
      assertThat(each.sendBytes("PUT", path, MixedBody.TYPE, body).statusCode()).isEqualTo(204);
      Delivery back = data(each, sample.id());
      assertThat(back.data()).containsOnlyKeys(MixedBody.sha2(data));
      assertThat(back.data().get(MixedBody.sha2(data))).isEqualTo(data);
      assertThat(Sample.JSON.readTree(back.statements()).path("id")).isEqualTo(sample.at("/id"));
    }
  }

  @Test
  @DisplayName("XAPI-00161 without being asked for, no data come with a statement")
  void keepsBack() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = sample(DATA);
      byte[] body = new MixedBody().statements(sample).data(PLAIN, DATA).end();
      each.sendBytes("POST", "statements", MixedBody.TYPE, body);
      for (String wish : new String[] {"", "&attachments=false"}) {
        assertThat(read(each, "statementId=" + sample.id() + wish).at("/attachments/0/sha2"))
            .isEqualTo(sample.at("/attachments/0/sha2"));
      }
    }
  }

  @Test
  @DisplayName("XAPI-00129 two statements may share the same data, which come once")
  void shares() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = sample(DATA);
      Sample second = sample(DATA);
      byte[] body =
          new MixedBody().statements("[" + first + "," + second + "]").data(PLAIN, DATA).end();
      assertThat(each.sendBytes("POST", "statements", MixedBody.TYPE, body).statusCode())
          .isEqualTo(200);
      assertThat(data(each, second.id()).data()).containsOnlyKeys(HASH);
    }
  }

  @Test
  @DisplayName("XAPI-00104 an attachment that lies elsewhere needs no data")
  void knowsElsewhere() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      taken(each, sample);
      assertThat(data(each, sample.id()).data()).isEmpty();
    }
  }
}
