package id.corpu.xapi.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.document.Document;
import id.corpu.xapi.domain.document.JsonDocuments;
import id.corpu.xapi.domain.document.Preconditions;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.UnguardedPut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps documents for other tools (xAPI Communication 2.2, 3.1). */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door")
public class DocumentKeeping {

  private final DocumentLocks locks = new DocumentLocks();
  private DocumentRows rows;
  private Clock clock;
  private int longest;

  protected DocumentKeeping() {}

  @Inject
  public DocumentKeeping(
      Database database,
      Clock clock,
      @ConfigProperty(name = "corpu.xapi.max-document", defaultValue = "10485760") int longest) {
    this.rows = new DocumentRows(database);
    this.clock = clock;
    this.longest = longest;
  }

  /** How many bytes a document has at most. */
  public int longest() {
    return longest;
  }

  /**
   * PUT: stores a document in the place of what is there.
   *
   * @throws Refusal 400, 409, 412 or 413, and nothing has changed
   */
  public void put(
      Shelf shelf,
      String name,
      byte[] content,
      String contentType,
      Preconditions preconditions,
      UnguardedPut unguarded) {
    Document sent = document(content, contentType);
    JsonDocuments.check(sent);
    UUID key = shelf.key(name);
    if (preconditions.none() && unguarded == UnguardedPut.OVERWRITES) {
      locks.change(
          key,
          () -> {
            rows.overwrite(shelf, name, sent);
            return true;
          });
      return;
    }
    locks.change(
        key,
        () -> {
          Optional<Document> there = rows.find(key);
          if (preconditions.none()) {
            unguarded.check(there.isPresent());
          }
          preconditions.check(there.map(Document::tag));
          return write(shelf, name, there, sent);
        });
  }

  /**
   * POST: stores a new document, or lays a JSON object over the one that is there.
   *
   * @throws Refusal 400, 412 or 413, and nothing has changed
   */
  public void post(
      Shelf shelf, String name, byte[] content, String contentType, Preconditions preconditions) {
    Document sent = document(content, contentType);
    JsonDocuments.checkPosted(sent);
    UUID key = shelf.key(name);
    locks.change(
        key,
        () -> {
          Optional<Document> there = rows.find(key);
          preconditions.check(there.map(Document::tag));
          Document result = there.map(old -> JsonDocuments.merge(old, sent)).orElse(sent);
          checkLength(result);
          return write(shelf, name, there, result);
        });
  }

  /**
   * DELETE of one document; that there is none is no error.
   *
   * @throws Refusal 412, and nothing has changed
   */
  public void delete(Shelf shelf, String name, Preconditions preconditions) {
    UUID key = shelf.key(name);
    locks.change(
        key,
        () -> {
          if (preconditions.none()) {
            rows.delete(key);
            return true;
          }
          Optional<Document> there = rows.find(key);
          preconditions.check(there.map(Document::tag));
          return there.isEmpty() || rows.delete(key, there.get());
        });
  }

  /** DELETE of all states of an agent in an activity, of one registration or of all. */
  public void deleteAll(Shelf shelf) {
    DocumentLocks.untilDone(
        () -> {
          rows.deleteAll(shelf);
          return true;
        });
  }

  private boolean write(Shelf shelf, String name, Optional<Document> there, Document document) {
    return there.isPresent()
        ? rows.replace(shelf.key(name), there.get(), document)
        : rows.insert(shelf, name, document);
  }

  private Document document(byte[] content, String contentType) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Document sent = new Document(content, contentType, now);
    checkLength(sent);
    return sent;
  }

  private void checkLength(Document document) {
    if (document.content().length > longest) {
      throw new Refusal(
          413,
          new Finding(
              "TOO_LARGE",
              "XAPI-00328",
              "$",
              "A document has at most " + longest + " bytes, also after a merge."));
    }
  }
}
