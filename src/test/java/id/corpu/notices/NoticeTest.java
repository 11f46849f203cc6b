package id.corpu.notices;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://lain.example/", "//lain.example/", "javascript:alert(1)", ""})
  @DisplayName("a notice leads nowhere but into the portal")
  void staysInside(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Notice("guidance", "notice.logged", List.of(), path));
  }
}
