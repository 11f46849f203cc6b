package id.corpu.knowledge.domain;

import id.corpu.knowledge.KnowledgeStage;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where an article stands in the repository.
 *
 * @param tags lower-case words that people look for
 * @param audience names of roles that may read it; empty for everybody of the city
 * @param ownerUnit the unit that answers for it
 * @param reviewBy the day on which the owner reads it again
 */
public record AssetPlace(
    AssetKind kind,
    Set<String> tags,
    Set<String> audience,
    KnowledgeStage stage,
    String ownerUnit,
    LocalDate reviewBy) {

  public AssetPlace {
    tags = Set.copyOf(tags);
    audience = Set.copyOf(audience);
  }
}
