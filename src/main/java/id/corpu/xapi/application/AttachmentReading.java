package id.corpu.xapi.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the data of attachments for statements that a caller may see. */
@ApplicationScoped
@OpenUseCase("asked only for statements that were just read within the credential's scope")
public class AttachmentReading {

  private Database database;

  protected AttachmentReading() {}

  @Inject
  public AttachmentReading(Database database) {
    this.database = database;
  }

  /**
   * Data that a statement names.
   *
   * @param sha2 hash by which it does
   */
  public record Named(long storeId, String sha2, String contentType, byte[] sha256) {}

  /** What statements name, each hash once. */
  public List<Named> of(List<Long> statementKeys) {
    if (statementKeys.isEmpty()) {
      return List.of();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT store_id, sha2, MIN(content_type) AS content_type, sha256"
                            + " FROM xapi_statement_attachment WHERE statement_key IN (<keys>)"
                            + " GROUP BY store_id, sha2, sha256 ORDER BY sha2")
                    .bindList("keys", statementKeys)
                    .map(
                        (row, context) ->
                            new Named(
                                row.getLong("store_id"),
                                row.getString("sha2"),
                                row.getString("content_type"),
                                row.getBytes("sha256")))
                    .list());
  }

  /** The bytes; read one attachment at a time, as a page may have many. */
  public byte[] content(Named named) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT content FROM xapi_attachment"
                            + " WHERE store_id = :store AND sha256 = :sha256")
                    .bind("store", named.storeId())
                    .bind("sha256", named.sha256())
                    .mapTo(byte[].class)
                    .one());
  }
}
