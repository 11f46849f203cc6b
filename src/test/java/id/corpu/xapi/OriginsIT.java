package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OriginsIT {

  @Inject private ToolDesk desk;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  @Test
  @DisplayName("a request is not refused for its origin, and no other origin reads by default")
  void keepsOrigins() throws Exception {
    HttpResponse<String> read =
        Lrs.send(lrs.request("statements").header("Origin", "https://alat.example").GET());

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }
}
