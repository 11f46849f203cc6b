package id.corpu.xapi.web.examining;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.domain.browsing.Readers;
import id.corpu.xapi.domain.browsing.Wording;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.examining.Examination.Located;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Path SOURCES = Path.of("src/main/java/id/corpu/xapi");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Z0-9_]{3,})\"");
  private static final Pattern REFUSED =
      Pattern.compile("(?:Refusal\\.bad|new Finding)\\(\\s*\"([A-Z][A-Z0-9_]{3,})\"");

  /** Rooms where every such word is a code. */
  private static final List<String> OF_CODES = List.of("domain/check", "domain/examining");

  @Test
  @DisplayName("every code of a refusal says in both languages what is wrong and how to mend it")
  void everyCodeIsExplained() throws IOException {
    Set<String> codes = codes();

    assertThat(codes).hasSizeGreaterThan(40).contains("NOT_A_MAILTO", "SCOPE_MISSING");
    for (Wording wording : List.of(Readers.indonesian(), Readers.english())) {
      assertThat(codes)
          .allSatisfy(
              code -> {
                assertThat(wording.find("finding." + code + ".what")).isPresent();
                assertThat(wording.find("finding." + code + ".mend")).isPresent();
              });
    }
  }

  @Test
  @DisplayName("an explanation names the property, or the values that are allowed")
  void namesThings() {
    assertThat(explained("MISSING", "$", "The property \"verb\" is missing."))
        .isEqualTo(
            "Properti “verb” belum ada. Tambahkan “verb” di bagian ini; xAPI mewajibkannya.");
    assertThat(explained("NOT_A_KNOWN_VALUE", "actor.objectType", "One of [Agent] is expected."))
        .contains("ditentukan xAPI: Agent.");
    assertThat(explained("NOT_HERE", "context.revision", "Only with an activity as the object."))
        .startsWith("Properti “revision” tidak boleh");
  }

  private static String explained(String code, String path, String message) {
    Explanation explanation =
        Explanation.of(
            new Located(new Finding(code, "XAPI-00003", path, message), 1, 0),
            Readers.indonesian());
    return explanation.what() + " " + explanation.mend();
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    collect(SOURCES, REFUSED, codes);
    for (String room : OF_CODES) {
      collect(SOURCES.resolve(room), LITERAL, codes);
    }
    codes.remove("HTTP_");
    return codes;
  }

  private static void collect(Path room, Pattern pattern, Set<String> codes) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          codes.add(found.group(1));
        }
      }
    }
  }
}
