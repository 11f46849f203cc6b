package id.corpu.xapi.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 3987 calls an absolute IRI and RFC 9562 a UUID. */
class FormatsTest {

  @ParameterizedTest
  @DisplayName("an IRI has a scheme and anything but spaces, controls and a few signs behind it")
  @ValueSource(
      strings = {
        "https://kota.example.go.id/kursus/1?a=b#c",
        "urn:uuid:7ccd3322-e1a5-411a-a67d-6a735c76f119",
        "tag:kota,2026:kursus",
        "a+b-c.1:x",
        "https://kota.example.go.id/pelatihan/é/漢",
        "mailto:a@example.id"
      })
  void takesIris(String text) {
    assertThat(Formats.isIri(text)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("without scheme, or with a sign that an IRI never has, it is none")
  @ValueSource(
      strings = {
        "",
        ":",
        "a:",
        ":a",
        "kursus/1",
        "//kota.example.go.id/1",
        "1a:b",
        "a_b:c",
        "é:b",
        "https://kota.example.go.id/a b",
        "https://kota.example.go.id/\u0007",
        "https://kota.example.go.id/\u007f",
        "https://kota.example.go.id/<script>",
        "a:\"b\"",
        "a:{b}",
        "a:b|c",
        "a:b\\c",
        "a:b^c",
        "a:`b`"
      })
  void refusesOthers(String text) {
    assertThat(Formats.isIri(text)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("a UUID is 36 signs with hyphens in place, of a version and the variant of the RFC")
  @ValueSource(
      strings = {
        "7ccd3322-e1a5-411a-a67d-6a735c76f119",
        "7CCD3322-E1A5-111A-B67D-6A735C76F119",
        "01890dd5-ea3f-7f3a-8b2c-0123456789ab"
      })
  void takesUuids(String text) {
    assertThat(Formats.isUuid(text)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("another length, place, sign, version or variant is no UUID")
  @ValueSource(
      strings = {
        "",
        "7ccd3322e1a5411aa67d6a735c76f119",
        "7ccd3322-e1a5-411a-a67d-6a735c76f11",
        "7ccd3322-e1a5-411a-a67d-6a735c76f1199",
        "7ccd332-2e1a5-411a-a67d-6a735c76f119",
        "7ccd3322-e1a5-011a-a67d-6a735c76f119",
        "7ccd3322-e1a5-911a-a67d-6a735c76f119",
        "7ccd3322-e1a5-411a-c67d-6a735c76f119",
        "7ccd3322-e1a5-411a-a67d-6a735c76f11g",
        "{ccd3322-e1a5-411a-a67d-6a735c76f119"
      })
  void refusesNoUuids(String text) {
    assertThat(Formats.isUuid(text)).isFalse();
  }
}
