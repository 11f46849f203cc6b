package id.corpu.xapi.application.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.application.AttachmentRows;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.ContentHash;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.rights.StatementRewriting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Rewrites the rows of single statements: text, hash, links, attachments. The id stays, so that the
 * same statement sent again is refused as other content and brings nobody back.
 */
record StatementRewrite(Handle handle, RightsCase found, StatementRewriting rewriting) {

  private static final String ROW =
      "SELECT id, statement_id, registration, timestamp, stored, payload FROM xapi_statement"
          + " WHERE store_id = :store AND id IN (<keys>) ORDER BY id FOR UPDATE";
  private static final String UPDATE =
      "UPDATE xapi_statement SET payload = :payload, content_hash = :hash, timestamp = :timestamp,"
          + " registration = :registration WHERE id = :id";

  /**
   * Rewrites statements.
   *
   * @return those that the person did, as they were
   */
  List<StoredStatement> rewrite(List<Long> keys) throws SQLException {
    List<StoredStatement> rows =
        handle
            .createQuery(ROW)
            .bind("store", found.storeId())
            .bindList("keys", keys)
            .map((row, context) -> statement(row))
            .list();
    List<StoredStatement> own = new ArrayList<>();
    for (StoredStatement row : rows) {
      ObjectNode tree = (ObjectNode) Json.read(row.json());
      if (rewriting.isOwn(tree)) {
        own.add(row);
      }
      write(row, tree);
    }
    return own;
  }

  private void write(StoredStatement row, ObjectNode tree) throws SQLException {
    ObjectNode rewritten = rewriting.of(tree, RightsWork.pseudonym(found));
    List<UUID> subjects = Subjects.keys(found.storeId(), rewriting.subject());
    if (rewritten.equals(tree)) {
      LinkRewriting.unlink(handle, row.key(), subjects);
      return;
    }
    StoredStatement now = row(row, rewritten);
    handle
        .createUpdate(UPDATE)
        .bind("payload", now.json())
        .bind("hash", ContentHash.of(rewritten))
        .bind("timestamp", now.timestamp())
        .bind("registration", now.registration().orElse(null))
        .bind("id", row.key())
        .execute();
    LinkRewriting.write(
        handle,
        found.storeId(),
        row.key(),
        Links.of(tree),
        Links.of(rewritten),
        now.timestamp(),
        subjects);
    attachments(row.key(), rewritten);
  }

  private static StoredStatement row(StoredStatement row, ObjectNode rewritten) {
    String registration = rewritten.path("context").path("registration").asText("");
    return new StoredStatement(
        row.key(),
        row.id(),
        Agents.idOf(rewritten.path("actor")),
        Times.parse(rewritten.path("timestamp").asText(Times.text(row.timestamp()))),
        row.stored(),
        registration.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(registration)),
        Json.write(rewritten));
  }

  /** Data that the statement no longer names go, unless another statement names them. */
  private void attachments(long key, JsonNode rewritten) {
    List<String> named = new ArrayList<>();
    for (JsonNode holder : List.of(rewritten, rewritten.path("object"))) {
      holder
          .path("attachments")
          .forEach(a -> named.add(a.path("sha2").asText().toLowerCase(Locale.ROOT)));
    }
    named.add("");
    List<byte[]> data =
        handle
            .createQuery(
                "SELECT sha256 FROM xapi_statement_attachment"
                    + " WHERE statement_key = :key AND sha2 NOT IN (<named>)")
            .bind("key", key)
            .bindList("named", named)
            .mapTo(byte[].class)
            .list();
    if (data.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            "DELETE FROM xapi_statement_attachment"
                + " WHERE statement_key = :key AND sha2 NOT IN (<named>)")
        .bind("key", key)
        .bindList("named", named)
        .execute();
    AttachmentRows.removeUnnamed(handle, found.storeId(), data);
  }

  private static StoredStatement statement(ResultSet row) throws SQLException {
    String json = row.getString("payload");
    return new StoredStatement(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("statement_id")),
        Agents.idOf(Json.read(json).path("actor")),
        SqlTypes.toInstant(row.getObject("timestamp", LocalDateTime.class)),
        SqlTypes.toInstant(row.getObject("stored", LocalDateTime.class)),
        Optional.ofNullable(SqlTypes.toUuid(row.getBytes("registration"))),
        json);
  }
}
