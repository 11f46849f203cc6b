package id.corpu.jp.domain.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HashChainTest {

  private static final String HEADING = "CORPU-JP-1|kota|2025|800/1|2026-01-15";

  @Test
  @DisplayName("the same lines in the same order give the same seal")
  void sameLinesSameSeal() {
    assertThat(seal("a", "b", "c")).isEqualTo(seal("a", "b", "c"));
  }

  @Test
  @DisplayName(
      "a changed, added, dropped or swapped line gives another seal, and so does a heading")
  void everyChangeIsSeen() {
    String seal = seal("a", "b", "c");
    assertThat(
            List.of(
                seal("a", "B", "c"), seal("a", "b", "c", "d"), seal("a", "c"), seal("b", "a", "c")))
        .doesNotContain(seal);
    HashChain other = HashChain.under("another");
    List.of("a", "b", "c").forEach(other::link);
    assertThat(HexFormat.of().formatHex(other.seal())).isNotEqualTo(seal);
  }

  @Test
  @DisplayName("an auditor can follow a link with nothing but SHA-256")
  void linkIsDigestOfPreviousAndLine() throws Exception {
    java.security.MessageDigest plain = java.security.MessageDigest.getInstance("SHA-256");
    byte[] start = plain.digest(HEADING.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    plain.update(start);
    byte[] expected = plain.digest("é".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(HashChain.under(HEADING).link("é")).isEqualTo(expected);
  }

  @Test
  @DisplayName("no two rows of values share a line, whatever people type into a title")
  void linesAreUnambiguous() {
    assertThat(CanonicalLine.of(List.of("a|b", "c")))
        .isNotEqualTo(CanonicalLine.of(List.of("a", "b|c")));
    assertThat(CanonicalLine.of(List.of("a\\", "b")))
        .isNotEqualTo(CanonicalLine.of(List.of("a", "\\b")));
    assertThat(CanonicalLine.of(Arrays.asList("a\nb", null))).isEqualTo("a\\nb|");
  }

  private static String seal(String... lines) {
    HashChain chain = HashChain.under(HEADING);
    List.of(lines).forEach(chain::link);
    return HexFormat.of().formatHex(chain.seal());
  }
}
