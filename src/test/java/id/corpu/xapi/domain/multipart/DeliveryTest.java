package id.corpu.xapi.domain.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.xapi.domain.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

  private static final Limits LIMITS = new Limits(1_000, 100, 5_000);
  private static final String JSON = "--b~Content-Type: application/json~~{}";
  private static final String SHA2 =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
  private static final String HELLO =
      "~--b~Content-Transfer-Encoding: binary~X-Experience-API-Hash: " + SHA2 + "~~hello";

  /** A body in which {@code ~} stands for a line break. */
  private static Delivery read(String body) throws IOException {
    return Delivery.of(
        new ByteArrayInputStream(body.replace("~", "\r\n").getBytes(StandardCharsets.ISO_8859_1)),
        "b",
        LIMITS);
  }

  @Test
  @DisplayName("statements and data are told apart, whatever stands around them")
  void reads() throws IOException {
    Delivery delivery = read("preamble~" + JSON + HELLO + "~--b-- \tepilogue");

    assertThat(delivery.statements()).asString().isEqualTo("{}");
    assertThat(delivery.data()).containsOnlyKeys(SHA2);
    assertThat(delivery.data().get(SHA2)).asString().isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n", "\r\n-", "\r\n--", "\r\r\n--a", "\r\n\r\n", "--", ""})
  @DisplayName("what looks like the beginning of a boundary stays in the data")
  void keepsLookalikes(String data) throws IOException {
    MultipartReader reader =
        new MultipartReader(
            new ByteArrayInputStream(
                ("--b\r\n\r\n" + data + "\r\n--b--").getBytes(StandardCharsets.ISO_8859_1)),
            "b",
            1_000);

    assertThat(reader.next(100, "x").orElseThrow().content()).asString().isEqualTo(data);
    assertThat(reader.next(100, "x")).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                             | XAPI-00130",
        "--b                                            | XAPI-00130",
        "--b--                                          | XAPI-00130",
        "--b~Content-Type: application/json~~{}         | XAPI-00130",
        "--b~Content-Type: application/json~~{}~--b-x   | XAPI-00130",
        "--bx~Content-Type: application/json~~{}~--b--  | XAPI-00130",
        "--b~Content-Type~~{}~--b--                     | XAPI-00130",
        "--b~A: 1~a: 2~~{}~--b--                        | XAPI-00130",
        "--b~Content-Type: text/plain~~{}~--b--         | XAPI-00134",
        "--b~~{}~--b--                                  | XAPI-00134",
      })
  @DisplayName("a broken body is refused")
  void refusesBroken(String body, String requirement) {
    refused(body, 400, requirement);
  }

  @Test
  @DisplayName("XAPI-00132 XAPI-00135 data need encoding and hash, and the hash must be true")
  void refusesData() {
    refused(JSON + HELLO.replace("binary", "base64") + "~--b--", 400, "XAPI-00135");
    refused(JSON + HELLO.replace("X-Exp", "Y-Exp") + "~--b--", 400, "XAPI-00132");
    refused(JSON + HELLO.replace("hello", "hullo") + "~--b--", 400, "XAPI-00132");
    refused(JSON + HELLO.replace(SHA2, "abc") + "~--b--", 400, "XAPI-00132");
  }

  @Test
  @DisplayName("XAPI-00328 what is over a limit is refused with 413 before it is read whole")
  void refusesTooMuch() {
    refused(JSON.replace("{}", " ".repeat(1_001)) + "~--b--", 413, "XAPI-00328");
    refused(JSON + HELLO.replace("hello", "h".repeat(101)) + "~--b--", 413, "XAPI-00328");
    refused(JSON + HELLO.repeat(40) + "~--b--", 413, "XAPI-00328");
    refused("--b~A: " + "x".repeat(9_000) + "~~{}~--b--", 413, "XAPI-00328");
  }

  private static void refused(String body, int status, String requirement) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(status);
              assertThat(refusal.findings().get(0).requirement()).isEqualTo(requirement);
            });
  }

  @Test
  @DisplayName("XAPI-00131 a content type without boundary is refused")
  void refusesNoBoundary() {
    assertThatThrownBy(() -> Delivery.of(new ByteArrayInputStream(new byte[0]), null, LIMITS))
        .isInstanceOf(Refusal.class);
  }
}
