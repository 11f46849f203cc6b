package id.corpu.knowledge.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

  @Test
  void rendersHeadingsTablesAndLinks() {
    String html =
        ArticleText.html(
            "## Kredit\n\n| Hal | JP |\n|---|---|\n| sesi | 2 |\n\n[lain](/pengetahuan/lain)");
    assertThat(html)
        .contains("<h2>Kredit</h2>", "<table>", "<td>2</td>", "href=\"/pengetahuan/lain\"");
  }

  @Test
  void keepsThePagesOwnHeadingTheOnlyOne() {
    assertThat(ArticleText.html("# Judul")).contains("<h2>Judul</h2>").doesNotContain("<h1");
  }

  @Test
  void carriesNoScriptAndNoForeignPicture() {
    String html =
        ArticleText.html(
            "<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://luar/y.png)"
                + " <a href='data:text/html,x' onclick='z()'>w</a>");
    assertThat(html)
        .doesNotContain("<script")
        .doesNotContain("href=\"javascript")
        .doesNotContain("<img")
        .doesNotContain("<a href='data");
  }

  @Test
  void givesPlainWordsToTheSearch() {
    assertThat(
            ArticleText.plain("## Kredit\n\n**Dua** [sesi](/x)\n\n| a | b |\n|---|---|\n| c | d |"))
        .contains("Kredit", "Dua", "sesi", "c")
        .doesNotContain("**")
        .doesNotContain("##");
  }

  @Test
  void leavesOutLinesThatOnlyPointElsewhere() {
    assertThat(
            ArticleText.plain("## Terkait\n\n[Melayani](/a) · [Coaching](/b)\n\nLihat [ini](/c)."))
        .isEqualTo("Terkait\nLihat ini.");
  }
}
