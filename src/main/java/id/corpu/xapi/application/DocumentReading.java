package id.corpu.xapi.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.document.Document;
import id.corpu.xapi.domain.document.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads documents for other tools (xAPI Communication 2.2). */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door")
public class DocumentReading {

  private DocumentRows rows;

  protected DocumentReading() {}

  @Inject
  public DocumentReading(Database database) {
    this.rows = new DocumentRows(database);
  }

  /**
   * Names of documents.
   *
   * @param latest when the last of them was changed; empty when there are none
   */
  public record Names(List<String> names, Optional<Instant> latest) {}

  /**
   * One document.
   *
   * @throws Refusal 404 when there is none
   */
  public Document one(Shelf shelf, String name) {
    return rows.find(shelf.key(name))
        .orElseThrow(
            () ->
                new Refusal(
                    404, new Finding("NOT_FOUND", "XAPI-00192", "", "There is no such document.")));
  }

  /** What stands on a shelf; without registration the states of every registration. */
  public Names names(Shelf shelf, Optional<Instant> since) {
    List<DocumentRows.Label> labels = rows.labels(shelf, since);
    return new Names(
        labels.stream().map(DocumentRows.Label::name).toList(),
        labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(labels.size() - 1).updated()));
  }
}
