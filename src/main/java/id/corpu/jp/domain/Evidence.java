package id.corpu.jp.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The proof that a row asks for, and who may issue it.
 *
 * @param combine whether one of the items is enough or all are needed
 * @param items what may be, or must be, shown
 * @param issuers who may issue it; empty where the regulation does not say
 * @param note what else matters about it
 * @param citation where it is asked for, when that is not the row itself
 */
public record Evidence(
    Combine combine,
    List<Item> items,
    List<Wording> issuers,
    Optional<Wording> note,
    Optional<Citation> citation) {

  /** How the items of a row go together. */
  public enum Combine {
    ANY,
    ALL
  }

  /** A document by its code, such as {@code CERTIFICATE}, and its name on the screen. */
  public record Document(String code, Wording name) {}

  /** A demand that any one of some documents meets; most often there is just one. */
  public record Item(List<Document> anyOf) {

    public Item {
      anyOf = List.copyOf(anyOf);
      Checks.that(!anyOf.isEmpty(), "an item of evidence names a document");
    }

    boolean metBy(Set<String> documents) {
      return anyOf.stream().anyMatch(document -> documents.contains(document.code()));
    }
  }

  public Evidence {
    items = List.copyOf(items);
    issuers = List.copyOf(issuers);
  }

  /** No proof is asked for by the text itself. */
  public static Evidence none() {
    return new Evidence(Combine.ALL, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  /** Whether these documents suffice. */
  public boolean satisfiedBy(Set<String> documents) {
    return missing(documents).isEmpty();
  }

  /**
   * Codes of the documents that would make the proof complete; of alternatives, all are named.
   * Empty when complete.
   */
  public List<String> missing(Set<String> documents) {
    if (combine == Combine.ANY && items.stream().anyMatch(item -> item.metBy(documents))) {
      return List.of();
    }
    return items.stream()
        .filter(item -> !item.metBy(documents))
        .flatMap(item -> item.anyOf().stream())
        .map(Document::code)
        .distinct()
        .toList();
  }
}
