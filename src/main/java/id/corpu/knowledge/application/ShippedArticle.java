package id.corpu.knowledge.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.corpu.knowledge.KnowledgeStage;
import id.corpu.knowledge.domain.AssetKind;
import id.corpu.knowledge.domain.AssetPlace;
import id.corpu.knowledge.domain.AssetText;
import id.corpu.knowledge.domain.SourceNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * An article of {@code content/knowledge}; its {@code README.md} says what the files mean.
 *
 * @param digest SHA-256 of both files, as hexadecimal text
 */
record ShippedArticle(
    String slug, AssetText text, AssetPlace place, String pathway, String policy, String digest) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EVERYBODY = "ALL";

  static ShippedArticle read(Path folder) throws IOException {
    byte[] meta = Files.readAllBytes(folder.resolve("article.json"));
    byte[] markdown = Files.readAllBytes(folder.resolve("text.md"));
    JsonNode article = JSON.readTree(meta);
    return new ShippedArticle(
        article.required("slug").asText(),
        text(article, new String(markdown, StandardCharsets.UTF_8)),
        place(article),
        article.path("pathway").textValue(),
        article.path("policy").textValue(),
        digest(meta, markdown));
  }

  private static AssetText text(JsonNode article, String markdown) {
    List<SourceNote> sources = new ArrayList<>();
    for (JsonNode source : article.required("sources")) {
      sources.add(
          new SourceNote(source.required("title").asText(), source.path("reference").asText("")));
    }
    return new AssetText(
        article.required("title").required("id").asText(),
        article.required("title").path("en").textValue(),
        article.required("summary").required("id").asText(),
        article.required("summary").path("en").textValue(),
        markdown,
        ArticleText.html(markdown),
        SourceNote.toLines(sources));
  }

  private static AssetPlace place(JsonNode article) {
    Set<String> audience = words(article.required("audience"));
    return new AssetPlace(
        AssetKind.valueOf(article.required("kind").asText()),
        words(article.required("tags")),
        audience.contains(EVERYBODY) ? Set.of() : audience,
        KnowledgeStage.valueOf(article.required("stage").asText()),
        article.required("ownerUnit").asText(),
        LocalDate.parse(article.required("reviewBy").asText()));
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new HashSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static String digest(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha.update(part);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
