package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.record.Deed;
import id.corpu.xapi.domain.multipart.Delivery;
import id.corpu.xapi.domain.multipart.Limits;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AttachmentsIT {

  @Inject private ToolDesk desk;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  private static final String BOUNDARY = "batas";

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static String sha2(String algorithm, byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
  }

  private String with(UUID id, String sha2, String more) {
    return lrs.statement(
        Deed.COMPLETED.iri(),
        """
        ,"id":"%s","attachments":[{"usageType":"a:bukti","display":{"id":"Bukti"},
          "contentType":"application/pdf","length":3,"sha2":"%s"%s}]
        """
            .formatted(id, sha2, more));
  }

  private static byte[] body(String json, Map<String, byte[]> parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    write(body, "--" + BOUNDARY + "\r\nContent-Type: application/json\r\n\r\n" + json);
    parts.forEach(
        (sha2, content) -> {
          write(body, "\r\n--" + BOUNDARY + "\r\nContent-Type: application/pdf\r\n");
          write(body, "Content-Transfer-Encoding: binary\r\n");
          write(body, "X-Experience-API-Hash: " + sha2 + "\r\n\r\n");
          body.writeBytes(content);
        });
    write(body, "\r\n--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(byte[] body) throws Exception {
    return Lrs.send(
        lrs.request("statements")
            .setHeader("Content-Type", "multipart/mixed; boundary=\"" + BOUNDARY + "\"")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  @Test
  @DisplayName("XAPI-00161 data come back byte for byte, and only when they are asked for")
  void bringsBack() throws Exception {
    for (String algorithm : new String[] {"SHA-256", "SHA-512"}) {
      UUID id = UUID.randomUUID();
      byte[] data = random(300_000);
      String sha2 = sha2(algorithm, data);
      Lrs.id(send(body(with(id, sha2, ""), Map.of(sha2, data))));

      HttpResponse<byte[]> read =
          Lrs.sendForBytes(lrs.request("statements?attachments=true&statementId=" + id).GET());
      String type = read.headers().firstValue("Content-Type").orElseThrow();
      assertThat(type).startsWith("multipart/mixed; boundary=");
      Delivery delivery =
          Delivery.of(
              new ByteArrayInputStream(read.body()),
              type.substring(type.indexOf('=') + 1),
              new Limits(1_000_000, 1_000_000, 9_000_000));
      assertThat(delivery.data()).containsOnlyKeys(sha2);
      assertThat(delivery.data().get(sha2)).isEqualTo(data);
      assertThat(Lrs.JSON.readTree(delivery.statements()).path("id").asText())
          .isEqualTo(id.toString());
      assertThat(lrs.get("?statementId=" + id).headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/json");
    }
  }

  @Test
  @DisplayName("XAPI-00328 an attachment or a body over the limit is refused with 413")
  void refusesTooMuch() throws Exception {
    byte[] data = random(7 * 1024 * 1024 + 1);
    String sha2 = sha2("SHA-256", data);

    Lrs.refused(
        send(body(with(UUID.randomUUID(), sha2, ""), Map.of(sha2, data))), 413, "XAPI-00328");
  }

  @Test
  @DisplayName("XAPI-00103 the largest attachment crosses into the database, whatever its bytes")
  void takesTheLargest() throws Exception {
    byte[] data = new byte[7 * 1024 * 1024];
    java.util.Arrays.fill(data, (byte) '\'');
    String sha2 = sha2("SHA-256", data);

    Lrs.id(send(body(with(UUID.randomUUID(), sha2, ""), Map.of(sha2, data))));
  }
}
