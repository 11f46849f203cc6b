package id.corpu.xapi.domain.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseBoundaryTest {

  @Test
  @DisplayName("a boundary that jXAPI forgot to quote is put into quotes")
  void quotes() {
    assertThat(LooseBoundary.quoted("multipart/mixed; boundary====1479=(a:b)==="))
        .hasValue("multipart/mixed; boundary=\"===1479=(a:b)===\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain; boundary===a",
        "multipart/mixed; boundary=",
        "multipart/mixed; boundary=a b",
        "multipart/mixed; boundary=a; charset=b",
        "multipart/mixed; boundary=\"a",
        "satu"
      })
  @DisplayName("other types are left as they are")
  void leavesOthers(String type) {
    assertThat(LooseBoundary.quoted(type)).isEmpty();
  }
}
