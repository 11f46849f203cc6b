package id.corpu.xapi.domain.use;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UseCountTest {

  @Test
  @DisplayName("a call is counted once, by how it ended; what a good tool expects is no trouble")
  void byEnd() {
    UseCount count = UseCount.NONE;
    for (int status : new int[] {200, 204, 304, 404, 409, 412, 401, 403, 429, 400, 413, 500, 503}) {
      count = count.plus(status);
    }
    assertThat(count).isEqualTo(new UseCount(13, 2, 1, 2, 2));
    assertThat(count.troubled()).isEqualTo(7);
    assertThat(count.plus(count).calls()).isEqualTo(26);
  }

  @Test
  @DisplayName("kinds are told apart as scopes are")
  void kinds() {
    assertThat(UseKind.of("POST", "statements")).isEqualTo(UseKind.STATEMENTS_WRITE);
    assertThat(UseKind.of("HEAD", "statements")).isEqualTo(UseKind.STATEMENTS_READ);
    assertThat(UseKind.of("PUT", "activities/state")).isEqualTo(UseKind.STATE);
    assertThat(UseKind.of("GET", "agents/profile")).isEqualTo(UseKind.PROFILE);
    assertThat(UseKind.of("GET", "agents")).isEqualTo(UseKind.DESCRIPTION);
    assertThat(UseKind.of("GET", "ekspor")).isEqualTo(UseKind.OTHER);
  }

  @Test
  @DisplayName("of an address only the network is kept")
  void shortened() {
    assertThat(ShortAddress.of("0a141e28")).isEqualTo("10.20.30.x");
    assertThat(ShortAddress.of("20010db800010002")).isEqualTo("2001:db8:1::x");
  }
}
