package id.corpu.jp.application.viewing;

import id.corpu.platform.files.Content;
import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which knowledge article explains a pathway, as the shipped articles say of themselves. Only the
 * address is known here; whether somebody may read it is decided there.
 */
@ApplicationScoped
@OpenUseCase("addresses of shipped articles")
public class Articles {

  private Content content;
  private volatile Map<String, String> slugs = Map.of();

  protected Articles() {}

  @Inject
  public Articles(Content content) {
    this.content = content;
  }

  void onReady(@Observes @Priority(100) DatabaseReady ready) {
    Map<String, String> found = new HashMap<>();
    for (Path folder : content.folders("knowledge")) {
      Path file = folder.resolve("article.json");
      if (Files.exists(file)) {
        pathway(file).ifPresent(path -> found.put(path, String.valueOf(folder.getFileName())));
      }
    }
    slugs = Map.copyOf(found);
  }

  /** Slug of the article about a pathway. */
  public Optional<String> about(String pathway) {
    return Optional.ofNullable(slugs.get(pathway));
  }

  private static Optional<String> pathway(Path file) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      JsonObject article = reader.readObject();
      return article.get("pathway") instanceof JsonString pathway
          ? Optional.of(pathway.getString())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
