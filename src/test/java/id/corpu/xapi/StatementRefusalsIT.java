package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.record.Deed;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementRefusalsIT {

  @Inject private ToolDesk desk;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
  }

  @Test
  @DisplayName("broken JSON, a wrong type, a huge number and too deep a body are refused with 400")
  void refusesBrokenBodies() throws Exception {
    assertThat(lrs.post("{\"actor\":").statusCode()).isEqualTo(400);
    assertThat(lrs.post("{\"actor\":1,\"actor\":2}").statusCode()).isEqualTo(400);
    assertThat(lrs.post("\"text\"").statusCode()).isEqualTo(400);
    assertThat(lrs.post("[".repeat(2_000) + "]".repeat(2_000)).statusCode()).isEqualTo(400);
    assertThat(
            lrs.post(completed(",\"result\":{\"score\":{\"raw\":" + "9".repeat(500) + "}}"))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            Lrs.send(
                    lrs.request("statements")
                        .setHeader("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x")))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("XAPI-00328 a body over the limit is refused with 413")
  void refusesTooMuch() throws Exception {
    Lrs.refused(lrs.post(" ".repeat(10 * 1024 * 1024 + 1)), 413, "XAPI-00328");
  }

  @Test
  @DisplayName("XAPI-00328 a batch of more statements than the store takes at once is refused")
  void refusesTooMany() throws Exception {
    Lrs.refused(
        lrs.post(java.util.Collections.nCopies(5_001, completed("")).toString()),
        413,
        "XAPI-00328");
  }
}
