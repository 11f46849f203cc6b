package id.corpu.jp.application.claims;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The documents that prove a group claim for all; each of its claims shows them too. */
@Dependent
class GroupDocuments {

  private static final int MOST = 12;

  @Inject private Database database;
  @Inject private DocumentFiles files;
  @Inject private ClaimRules rules;
  @Inject private Clock clock;

  List<ClaimDocument> of(long group) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT d.uuid, d.code, d.file_name, f.media_type, d.sha256, f.size,"
                            + " d.added_at FROM jp_group_document d JOIN jp_claim_file f ON"
                            + " f.sha256 = d.sha256 WHERE d.group_id = :group ORDER BY d.id")
                    .bind("group", group)
                    .map(
                        (row, context) ->
                            new ClaimDocument(
                                SqlTypes.toUuid(row.getBytes("uuid")),
                                row.getString("code"),
                                row.getString("file_name"),
                                DocumentKind.ofMediaType(row.getString("media_type")),
                                HexFormat.of().formatHex(row.getBytes("sha256")),
                                row.getInt("size"),
                                SqlTypes.toInstant(row.getObject("added_at", LocalDateTime.class))))
                    .list());
  }

  Set<String> codes(long group) {
    return of(group).stream().map(ClaimDocument::code).collect(Collectors.toSet());
  }

  void add(GroupRows.Row group, String code, String fileName, byte[] content) {
    boolean known =
        ClaimDocument.OTHER.equals(code)
            || rules.pathway(group.city(), java.time.LocalDate.now(clock), group.pathway()).stream()
                .flatMap(pathway -> pathway.evidence().items().stream())
                .flatMap(item -> item.anyOf().stream())
                .anyMatch(document -> document.code().equals(code));
    if (!known) {
      throw new InvalidInput("DOCUMENT_CODE", "documents");
    }
    if (of(group.id()).size() >= MOST) {
      throw new InvalidInput("DOCUMENT_TOO_MANY", "documents");
    }
    String name = ClaimProving.plain(fileName);
    DocumentKind kind = DocumentCheck.kind(name, content);
    byte[] sha256 = ClaimProving.sha256(content);
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "INSERT INTO jp_claim_file (sha256, media_type, size, stored_at) VALUES (?, ?, ?,"
                      + " ?) ON DUPLICATE KEY UPDATE size = size",
                  sha256,
                  kind.mediaType(),
                  content.length,
                  clock.instant());
              handle.execute(
                  "INSERT IGNORE INTO jp_group_document (uuid, group_id, code, sha256, file_name,"
                      + " added_at) VALUES (?, ?, ?, ?, ?, ?)",
                  UUID.randomUUID(),
                  group.id(),
                  code,
                  sha256,
                  name,
                  clock.instant());
            });
    files.keep(sha256, content);
  }

  /** Takes a document away, and its file unless something else shows it too. */
  void remove(long group, UUID document) {
    ClaimDocument found =
        of(group).stream()
            .filter(one -> one.uuid().equals(document))
            .findFirst()
            .orElseThrow(() -> new NotFound("document"));
    byte[] sha256 = HexFormat.of().parseHex(found.sha256());
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
                      "DELETE FROM jp_group_document WHERE group_id = ? AND uuid = ?",
                      group,
                      document);
                  return handle.execute(DocumentRows.FORGET_FILE, sha256) > 0;
                });
    if (last) {
      files.delete(sha256);
    }
  }

  /** Lets a claim of the group show its documents. */
  void show(long group, long claim) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO jp_claim_document (uuid, claim_id, code, sha256, file_name,"
                        + " added_at) SELECT UNHEX(REPLACE(UUID(), '-', '')), ?, code, sha256,"
                        + " file_name, added_at FROM jp_group_document WHERE group_id = ?",
                    claim,
                    group));
  }
}
