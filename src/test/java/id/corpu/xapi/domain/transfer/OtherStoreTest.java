package id.corpu.xapi.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherStoreTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lrs.example.id",
        "http://lrs.example.id/xapi",
        "ftp://lrs.example.id/",
        "https://kunci:rahasia@lrs.example.id/",
        "https://lrs.example.id/xapi?x=1",
        "file:///etc/passwd"
      })
  @DisplayName("only HTTPS leads to another machine, and nothing is hidden in the address")
  void refuses(String typed) {
    assertThat(OtherStore.of(typed)).isEmpty();
  }

  @Test
  @DisplayName("XAPI-00155 more may be relative or absolute, but never lead to another host")
  void staysAtItsHost() {
    OtherStore store = OtherStore.of("https://lrs.example.id/data/xapi").orElseThrow();
    assertThat(store.next("/data/xapi/statements?cursor=1"))
        .hasToString("Optional[https://lrs.example.id/data/xapi/statements?cursor=1]");
    assertThat(store.next("https://lrs.example.id/data/xapi/statements?p=2")).isPresent();
    assertThat(store.next("https://jahat.example/statements")).isEmpty();
    assertThat(store.next("//jahat.example/statements")).isEmpty();
    assertThat(store.next("http://lrs.example.id/statements")).isEmpty();
    assertThat(store.next("https://lrs.example.id:8443/statements")).isEmpty();
    assertThat(store.first(Optional.empty(), 5).toString())
        .startsWith("https://lrs.example.id/data/xapi/statements?ascending=true");
  }
}
