package id.corpu.jp.application.claims;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of claims' documents. */
@Dependent
class DocumentRows {

  private static final String SELECT =
      "SELECT d.uuid, d.code, d.file_name, f.media_type, d.sha256, f.size, d.added_at FROM"
          + " jp_claim_document d JOIN jp_claim_file f ON f.sha256 = d.sha256 WHERE d.claim_id ="
          + " :claim";

  /** Forgets a file that neither a claim nor a group claim shows any more. */
  static final String FORGET_FILE =
      "DELETE FROM jp_claim_file WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM jp_claim_document d"
          + " WHERE d.sha256 = jp_claim_file.sha256) AND NOT EXISTS (SELECT 1 FROM"
          + " jp_group_document g WHERE g.sha256 = jp_claim_file.sha256)";

  @Inject private Database database;
  @Inject private DocumentFiles files;
  @Inject private Clock clock;

  List<ClaimDocument> of(long claim) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " ORDER BY d.id")
                    .bind("claim", claim)
                    .map((row, context) -> document(row))
                    .list());
  }

  Optional<ClaimDocument> find(long claim, UUID document) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " AND d.uuid = :uuid")
                    .bind("claim", claim)
                    .bind("uuid", document)
                    .map((row, context) -> document(row))
                    .findOne());
  }

  /** Adds a document; the same file for the same purpose again changes nothing. */
  void add(long claim, String code, String fileName, byte[] sha256, DocumentKind kind, int size) {
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
                  "INSERT IGNORE INTO jp_claim_document (uuid, claim_id, code, sha256, file_name,"
                      + " added_at) VALUES (?, ?, ?, ?, ?, ?)",
                  UUID.randomUUID(),
                  claim,
                  code,
                  sha256,
                  fileName,
                  clock.instant());
            });
  }

  /** Takes a document away, and its file unless another claim shows it too. */
  void remove(long claim, ClaimDocument document) {
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
                      "DELETE FROM jp_claim_document WHERE claim_id = ? AND uuid = ?",
                      claim,
                      document.uuid());
                  return handle.execute(FORGET_FILE, sha256) > 0;
                });
    if (last) {
      files.delete(sha256);
    }
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
