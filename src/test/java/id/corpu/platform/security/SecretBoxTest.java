package id.corpu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

  private static final String KEY = "k".repeat(43);

  @TempDir private Path data;

  private final SecretBox box = new SecretBox(KEY);

  @Test
  @DisplayName("a sealed secret opens for the same use, and never looks the same twice")
  void opensForItsUse() {
    byte[] sealed = box.seal("rahasia", "target 1");

    assertThat(box.open(sealed, "target 1")).isEqualTo("rahasia");
    assertThat(box.seal("rahasia", "target 1")).isNotEqualTo(sealed);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia");
  }

  @Test
  @DisplayName("it opens neither for another use, nor under another key, nor when a bit was turned")
  void staysShut() {
    byte[] sealed = box.seal("rahasia", "target 1");
    SecretBox other = new SecretBox("z".repeat(43));
    byte[] turned = sealed.clone();
    turned[turned.length - 1] ^= 1;

    assertThatThrownBy(() -> box.open(sealed, "target 2"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> other.open(sealed, "target 1"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> box.open(turned, "target 1"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> box.open(new byte[3], "target 1"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("without a setting a key is made once, for the portal's own user alone")
  void keepsItsKey() throws Exception {
    byte[] sealed = new SecretBox(Optional.empty(), data.toString()).seal("rahasia", "x");

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("secret.key"))))
        .isEqualTo("rw-------");
    assertThat(new SecretBox(Optional.empty(), data.toString()).open(sealed, "x"))
        .isEqualTo("rahasia");
  }

  @Test
  @DisplayName("a setting that could be guessed is refused")
  void refusesShortKeys() {
    assertThatThrownBy(() -> new SecretBox("rahasia123"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("43");
  }
}
