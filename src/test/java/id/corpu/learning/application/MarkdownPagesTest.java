package id.corpu.learning.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPagesTest {

  private static String html(String markdown) {
    return MarkdownPages.html(markdown, "/kursus/contoh/media/");
  }

  @ParameterizedTest
  @DisplayName("nothing in a course's text becomes script")
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "[klik](javascript:alert(1))",
        "![x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "[klik](data:text/html;base64,PHNjcmlwdD4=)",
        "<a href=\"https://x.id\" onclick=\"alert(1)\">x</a>",
        "<iframe src=\"https://x.id\"></iframe>",
        "<style>body{display:none}</style>"
      })
  void neverScript(String hostile) {
    assertThat(html(hostile))
        .doesNotContain(
            "<script",
            "<iframe",
            "<style",
            "<svg",
            "href=\"javascript",
            "src=\"javascript",
            "href=\"data")
        .doesNotContainPattern("<[^>]+ on\\w+=");
  }

  @Test
  @DisplayName("pictures come from the course's own folder, others are dropped")
  void onlyOwnPictures() {
    assertThat(html("![Bagan](media/mix.svg)"))
        .contains("src=\"/kursus/contoh/media/mix.svg\"", "alt=\"Bagan\"");
    assertThat(html("![x](https://foreign.example/p.png)")).doesNotContain("foreign.example");
    assertThat(html("![x](media/../../secret.png)")).doesNotContain("secret");
  }

  @Test
  @DisplayName("tables and task lists are shown")
  void tablesAndTasks() {
    assertThat(html("| A | B |\n|---|--:|\n| 1 | 2 |"))
        .contains("<table>", "<th>A</th>", "align=\"right\"");
    assertThat(html("- [ ] satu\n- [x] dua")).contains("☐ satu", "☑ dua");
  }

  @Test
  @DisplayName("links leave without a referrer")
  void linksTellNothing() {
    assertThat(html("[UU](https://peraturan.go.id)")).contains("rel=\"noopener noreferrer\"");
  }
}
