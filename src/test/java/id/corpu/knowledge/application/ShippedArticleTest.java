package id.corpu.knowledge.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedArticleTest {

  @Test
  void readsEveryShippedArticle() throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(Path.of("content/knowledge"))) {
      folders = all.filter(Files::isDirectory).toList();
    }
    assertThat(folders).hasSizeGreaterThanOrEqualTo(25);
    for (Path folder : folders) {
      ShippedArticle article = ShippedArticle.read(folder);
      assertThat(article.slug()).isEqualTo(folder.getFileName().toString());
      assertThat(article.text().html()).contains("<h2>");
      assertThat(article.text().title()).hasSizeLessThanOrEqualTo(160);
      assertThat(article.text().summary()).hasSizeLessThanOrEqualTo(400);
      assertThat(article.place().tags()).allMatch(tag -> tag.length() <= 60 && !tag.contains(","));
    }
  }
}
