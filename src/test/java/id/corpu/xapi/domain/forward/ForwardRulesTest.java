package id.corpu.xapi.domain.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.XapiVersion;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardRulesTest {

  @ParameterizedTest
  @CsvSource({
    "https://lrs.example/xapi, https://lrs.example/xapi",
    "https://lrs.example/xapi/, https://lrs.example/xapi",
    "https://lrs.example/xapi/statements, https://lrs.example/xapi",
    "' http://lrs.example:8080 ', http://lrs.example:8080"
  })
  @DisplayName("an endpoint is the base address, however it was typed")
  void readsEndpoints(String typed, String base) {
    assertThat(Endpoint.of(typed).base()).isEqualTo(base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lrs.example",
        "ftp://lrs.example",
        "file:///etc/passwd",
        "https://me:secret@lrs.example",
        "https://lrs.example/?a=b",
        "https://lrs.example/#a",
        "https://",
        "http://a b"
      })
  @DisplayName("what is no plain web address is no endpoint")
  void refusesEndpoints(String typed) {
    assertThatThrownBy(() -> Endpoint.of(typed)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, true, true, true",
    "10.1.2.3, false, true, true",
    "192.168.1.1, false, true, true",
    "100.64.0.1, false, true, true",
    "fd00::1, false, true, true",
    "127.0.0.1, false, false, true",
    "::1, false, false, true",
    "169.254.169.254, false, false, false",
    "fe80::1, false, false, false",
    "0.0.0.0, false, false, false",
    "0.1.2.3, false, false, false",
    "224.0.0.1, false, false, false"
  })
  @DisplayName("how near a target may lie is a setting; link-local addresses are never one")
  void keepsWithinReach(String address, boolean internet, boolean network, boolean machine)
      throws Exception {
    InetAddress there = InetAddress.getByName(address);
    assertThat(Reach.INTERNET.allows(there, false)).isEqualTo(internet);
    assertThat(Reach.NETWORK.allows(there, false)).isEqualTo(network);
    assertThat(Reach.MACHINE.allows(there, false)).isEqualTo(machine);
    assertThat(Reach.NETWORK.allows(there, true)).isFalse();
  }

  @Test
  @DisplayName("the pause after failures doubles from a second to an hour, with a fifth of jitter")
  void backsOff() {
    Random random = new Random(1);
    for (int failures = 1; failures <= 60; failures++) {
      long least = failures > 12 ? 3_600 : 1L << (failures - 1);
      Duration pause = BackOff.after(failures, Optional.empty(), random);
      assertThat(pause)
          .isGreaterThanOrEqualTo(Duration.ofSeconds(least))
          .isLessThanOrEqualTo(Duration.ofMillis(least * 1_200));
    }
  }

  @Test
  @DisplayName("a longer wait that the other side asks for is kept, up to six hours")
  void waitsAsAsked() {
    Random random = new Random(1);
    Instant now = Instant.parse("2026-11-23T00:00:00Z");
    assertThat(BackOff.after(1, RetryAfter.of("120", now), random))
        .isBetween(Duration.ofSeconds(120), Duration.ofSeconds(144));
    assertThat(BackOff.after(1, RetryAfter.of("Mon, 23 Nov 2026 00:10:00 GMT", now), random))
        .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(12));
    assertThat(BackOff.after(1, RetryAfter.of("999999999", now), random))
        .isLessThanOrEqualTo(Duration.ofMinutes(432));
    assertThat(RetryAfter.of("soon", now)).isEmpty();
    assertThat(RetryAfter.of("Mon, 23 Nov 2020 00:10:00 GMT", now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "200, '[\"a\",\"b\"]', true, false, ''",
    "200, '[\"a\"]', false, false, NOT_A_STORE",
    "200, '<html>Masuk</html>', false, false, NOT_A_STORE",
    "302, '', false, false, NOT_A_STORE",
    "404, '', false, false, NOT_A_STORE",
    "400, '', false, true, ''",
    "409, '', false, true, ''",
    "413, '', false, true, ''",
    "401, '', false, false, KEY_REFUSED",
    "403, '', false, false, KEY_REFUSED",
    "429, '', false, false, BUSY",
    "500, '', false, false, FAILING",
    "503, '', false, false, FAILING"
  })
  @DisplayName(
      "only an id for each statement means that they were taken; only some answers are about them")
  void readsAnswers(int status, String body, boolean took, boolean refused, String code) {
    Answer answer = new Answer(status, Optional.empty(), body);
    assertThat(answer.took(2)).isEqualTo(took);
    assertThat(answer.isRefusal()).isEqualTo(refused);
    if (!took && !refused) {
      assertThat(answer.trouble().code()).isEqualTo(code);
    }
  }

  @Test
  @DisplayName("a filter takes an e-mail address or an agent as JSON, and whole IRIs alone")
  void readsFilters() {
    assertThat(ForwardFilter.of("", null, "sari@kota.example").query().agent())
        .contains(AgentId.mbox("mailto:sari@kota.example"));
    assertThat(
            ForwardFilter.of(
                    " ", "", "{\"account\":{\"homePage\":\"https://a.example\",\"name\":\"x\"}}")
                .query()
                .agent())
        .contains(AgentId.account("https://a.example", "x"));
    assertThat(ForwardFilter.of(" https://v.example/a ", "", "").query().verb())
        .contains("https://v.example/a");
    assertThatThrownBy(() -> ForwardFilter.of("completed", "", ""))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ForwardFilter.of("", "", "Sari")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ForwardFilter.of("", "", "{\"name\":\"Sari\"}"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ForwardFilter.of("", "", "{")).isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("a statement travels as it was sent, but for its time of storing")
  void travelsAsSent() {
    Outgoing plain = outgoing("\"version\":\"1.0.0\",\"result\":{\"score\":{\"raw\":1.50}}", "");
    assertThat(plain.json()).contains("\"raw\":1.50").contains("1.0.0").doesNotContain("stored");
    assertThat(plain.fits()).isTrue();
    assertThat(outgoing("\"version\":\"2.0.0\"", "").json()).doesNotContain("version");
  }

  @Test
  @DisplayName("what only 2.0 can say does not fit 1.0.3, in a sub-statement neither")
  void fitsItsLine() {
    String lists = "{\"contextGroups\":[]}";
    assertThat(outgoing("\"context\":" + lists, "").fits()).isFalse();
    assertThat(outgoing("\"version\":\"2.0.0\"", ",\"context\":" + lists).fits()).isFalse();
    Page.Row row = row("\"context\":" + lists, "");
    assertThat(Outgoing.of(row, XapiVersion.V2_0).fits()).isTrue();
  }

  private static Outgoing outgoing(String more, String inObject) {
    return Outgoing.of(row(more, inObject), XapiVersion.V1_0_3);
  }

  private static Page.Row row(String more, String inObject) {
    return new Page.Row(
        64,
        """
        {"id":"6690e6c9-3ef0-4ed3-8b37-7f3964730bee","stored":"2026-01-01T00:00:00Z",%s,
         "object":{"objectType":"SubStatement"%s}}
        """
            .formatted(more, inObject));
  }
}
