package id.corpu.jp.application.claims;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The SQL of documents, of claims and of group claims. */
@Dependent
class DocumentRows {

  private static final String SELECT =
      "SELECT d.uuid, d.code, d.file_name, f.media_type, d.sha256, f.size, d.added_at FROM %s d"
          + " JOIN jp_claim_file f ON f.sha256 = d.sha256 WHERE d.%s = :owner";

  /** Forgets a file that neither a claim nor a group claim shows any more. */
  private static final String FORGET_FILE =
      "DELETE FROM jp_claim_file WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM jp_claim_document d"
          + " WHERE d.sha256 = jp_claim_file.sha256) AND NOT EXISTS (SELECT 1 FROM"
          + " jp_group_document g WHERE g.sha256 = jp_claim_file.sha256)";

  private static final MultiRowInsert OF_CLAIMS =
      MultiRowInsert.into("jp_claim_document", "uuid, claim_id, code, sha256, file_name, added_at");

  @Inject private Database database;
  @Inject private DocumentFiles files;
  @Inject private Clock clock;

  /** Codes of the documents that prove a claim. */
  Set<String> evidence(long claim) {
    return of(DocumentOwner.CLAIM, claim).stream()
        .map(ClaimDocument::code)
        .filter(code -> !code.equals(ClaimDocument.OTHER))
        .collect(Collectors.toSet());
  }

  List<ClaimDocument> of(DocumentOwner owner, long id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(select(owner) + " ORDER BY d.id")
                    .bind("owner", id)
                    .map((row, context) -> document(row))
                    .list());
  }

  Optional<ClaimDocument> find(DocumentOwner owner, long id, UUID document) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(select(owner) + " AND d.uuid = :uuid")
                    .bind("owner", id)
                    .bind("uuid", document)
                    .map((row, context) -> document(row))
                    .findOne());
  }

  /** Adds a document; the same file for the same purpose again changes nothing. */
  void add(
      DocumentOwner owner,
      long id,
      String code,
      String fileName,
      byte[] sha256,
      DocumentKind kind,
      int size) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "INSERT INTO jp_claim_file (sha256, media_type, size, stored_at) VALUES (?, ?, ?,"
                      + " ?) ON DUPLICATE KEY UPDATE size = size",
                  sha256,
                  kind.mediaType(),
                  size,
                  clock.instant());
              handle.execute(
                  "INSERT IGNORE INTO %s (uuid, %s, code, sha256, file_name, added_at) VALUES (?, ?, ?, ?, ?, ?)"
                      .formatted(owner.table(), owner.column()),
                  UUID.randomUUID(),
                  id,
                  code,
                  sha256,
                  fileName,
                  clock.instant());
            });
  }

  /** Lets new claims of a group show its documents. */
  void share(List<ClaimDocument> documents, Collection<Long> claims) {
    List<Object[]> rows = new ArrayList<>();
    for (long claim : claims) {
      for (ClaimDocument one : documents) {
        byte[] sha256 = HexFormat.of().parseHex(one.sha256());
        rows.add(
            new Object[] {
              UUID.randomUUID(), claim, one.code(), sha256, one.fileName(), one.addedAt()
            });
      }
    }
    try (Handle handle = database.jdbi().open()) {
      OF_CLAIMS.write(handle.getConnection(), rows);
    } catch (SQLException e) {
      throw new IllegalStateException("The documents cannot be shared", e);
    }
  }

  /** Takes a document away, and its file unless something else shows it too. */
  void remove(DocumentOwner owner, long id, ClaimDocument document) {
    byte[] sha256 = HexFormat.of().parseHex(document.sha256());
    boolean last =
        database
            .jdbi()
            .withHandle(
                handle -> {
                  handle
                      .createQuery("SELECT size FROM jp_claim_file WHERE sha256 = :hash FOR UPDATE")
                      .bind("hash", sha256)
                      .mapTo(Integer.class)
                      .findOne();
                  handle.execute(
                      "DELETE FROM %s WHERE %s = ? AND uuid = ?"
                          .formatted(owner.table(), owner.column()),
                      id,
                      document.uuid());
                  return handle.execute(FORGET_FILE, sha256) > 0;
                });
    if (last) {
      files.delete(sha256);
    }
  }

  private static String select(DocumentOwner owner) {
    return SELECT.formatted(owner.table(), owner.column());
  }

  private static ClaimDocument document(ResultSet row) throws SQLException {
    return new ClaimDocument(
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getString("code"),
        row.getString("file_name"),
        DocumentKind.ofMediaType(row.getString("media_type")),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getInt("size"),
        SqlTypes.toInstant(row.getObject("added_at", LocalDateTime.class)));
  }
}
