package id.corpu.xapi.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.xapi.domain.Refusal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueryStringTest {

  @Test
  @DisplayName("parameters are decoded as UTF-8 and kept in their order, repeated ones together")
  void decodes() {
    assertThat(QueryString.of("a=%C3%A9+b&c=1&a=2&d&=x&"))
        .containsExactly(
            java.util.Map.entry("a", List.of("é b", "2")),
            java.util.Map.entry("c", List.of("1")),
            java.util.Map.entry("d", List.of("")));
  }

  @Test
  @DisplayName("no query has no parameters")
  void nothing() {
    assertThat(QueryString.of(null)).isEmpty();
    assertThat(QueryString.of("")).isEmpty();
  }

  @Test
  @DisplayName("XAPI-00012: a broken escape is refused")
  void refusesBroken() {
    assertThatThrownBy(() -> QueryString.of("a=%zz")).isInstanceOf(Refusal.class);
  }
}
