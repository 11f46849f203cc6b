package id.corpu.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementIdsTest {

  @Test
  @DisplayName("the same parts give the same UUID of version 5, other parts another")
  void areNames() {
    assertThat(StatementIds.of("page", 7, "a")).isEqualTo(StatementIds.of("page", 7, "a"));
    assertThat(StatementIds.of("page", 7, "a")).isNotEqualTo(StatementIds.of("page", 7, "b"));
    assertThat(StatementIds.of("ab", "c")).isNotEqualTo(StatementIds.of("a", "bc"));
    assertThat(StatementIds.of("page").version()).isEqualTo(5);
    assertThat(StatementIds.of("page").variant()).isEqualTo(2);
  }
}
