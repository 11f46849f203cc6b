package id.corpu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jp",
        "//lain.example",
        "///lain.example",
        "/\\lain.example",
        "\\\\lain.example",
        "https://lain.example/",
        "javascript:alert(1)",
        "/\t/lain.example",
        "/jp\r\nSet-Cookie: a=b"
      })
  @NullSource
  @DisplayName("what could lead out of the portal leads home")
  void foreignAddressesLeadHome(String address) {
    assertThat(LocalAddress.orHome(address)).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/jp", "/cari?q=layanan&jenis=kursus", "/masuk?ke=https://lain.example"})
  @DisplayName("a path of the portal stays what it is, with its query")
  void pathsStay(String address) {
    assertThat(LocalAddress.orHome(address)).isEqualTo(address);
  }

  @Test
  @DisplayName("the language switch carries the query of the page as one value")
  void languageSwitchCarriesTheQuery() {
    assertThat(LanguageServlet.address(Locale.ENGLISH, "/cari?q=a%26b&hal=2"))
        .isEqualTo("/bahasa?pilih=en&ke=%2Fcari%3Fq%3Da%2526b%26hal%3D2");
  }
}
