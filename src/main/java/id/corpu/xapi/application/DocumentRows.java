package id.corpu.xapi.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.domain.document.Document;
import id.corpu.xapi.domain.document.Shelf;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Documents in the database. Every change is one statement, committed by itself, and says what it
 * expects to find, so nothing is locked between two of them.
 */
record DocumentRows(Database database) {

  private static final int DUPLICATE = 1062;
  private static final String INSERT =
      "INSERT INTO xapi_document (id, store_id, agent_id, activity_id, registration, agent, activity,"
          + " name, content_type, sha1, updated, content) VALUES (:id, :store, :agentId, :activityId,"
          + " :registration, :agent, :activity, :name, :type, :sha1, :updated, :content)";
  private static final String OVERWRITE =
      " ON DUPLICATE KEY UPDATE content_type = VALUES(content_type), sha1 = VALUES(sha1),"
          + " updated = VALUES(updated), content = VALUES(content)";
  private static final String REPLACE =
      "UPDATE xapi_document SET content_type = :type, sha1 = :sha1, updated = :updated,"
          + " content = :content WHERE id = :id AND sha1 = :known AND content_type = :knownType";
  private static final String ON_SHELF =
      " FROM xapi_document WHERE agent_id = :agentId AND activity_id = :activityId";

  /** A document's name and when it was last changed. */
  record Label(String name, Instant updated) {}

  Optional<Document> find(UUID id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT content, content_type, updated FROM xapi_document WHERE id = :id")
                    .bind("id", id)
                    .map(
                        (row, context) ->
                            new Document(
                                row.getBytes("content"),
                                row.getString("content_type"),
                                SqlTypes.toInstant(row.getObject("updated", LocalDateTime.class))))
                    .findOne());
  }

  /** Stores a new document; false when there is one by now. */
  boolean insert(Shelf shelf, String name, Document document) {
    try {
      return store(INSERT, shelf, name, document) > 0;
    } catch (JdbiException e) {
      if (e.getCause() instanceof SQLException refused && refused.getErrorCode() == DUPLICATE) {
        return false;
      }
      throw e;
    }
  }

  /** Stores a document whatever was there. */
  void overwrite(Shelf shelf, String name, Document document) {
    store(INSERT + OVERWRITE, shelf, name, document);
  }

  private int store(String sql, Shelf shelf, String name, Document document) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                content(handle.createUpdate(sql), shelf.key(name), document)
                    .bind("store", shelf.storeId())
                    .bind("agentId", shelf.agentKey())
                    .bind("activityId", shelf.activityKey())
                    .bind("registration", shelf.registrationKey())
                    .bind("agent", shelf.agent())
                    .bind("activity", shelf.activity())
                    .bind("name", name)
                    .execute());
  }

  /** Puts a document in the place of a known one; false when that is another one by now. */
  boolean replace(UUID id, Document known, Document document) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                content(handle.createUpdate(REPLACE), id, document)
                        .bind("known", known.sha1())
                        .bind("knownType", known.contentType())
                        .execute()
                    > 0);
  }

  private static Update content(Update update, UUID id, Document document) {
    return update
        .bind("id", id)
        .bind("type", document.contentType())
        .bind("sha1", document.sha1())
        .bind("updated", document.updated())
        .bind("content", document.content());
  }

  void delete(UUID id) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate("DELETE FROM xapi_document WHERE id = :id")
                    .bind("id", id)
                    .execute());
  }

  /** Deletes a known document; false when it is another one by now. */
  boolean delete(UUID id, Document known) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                        .createUpdate("DELETE FROM xapi_document WHERE id = :id AND sha1 = :known")
                        .bind("id", id)
                        .bind("known", known.sha1())
                        .execute()
                    > 0);
  }

  /** Deletes all of a shelf; without registration those of every registration. */
  void deleteAll(Shelf shelf) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              Update update = handle.createUpdate("DELETE" + ON_SHELF + registration(shelf));
              shelf.registration().ifPresent(r -> update.bind("registration", r));
              update
                  .bind("agentId", shelf.agentKey())
                  .bind("activityId", shelf.activityKey())
                  .execute();
            });
  }

  /** Names on a shelf, changed after {@code since}, the latest change last. */
  List<Label> labels(Shelf shelf, Optional<Instant> since) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              Query query =
                  handle.createQuery(
                      "SELECT name, MAX(updated) AS latest"
                          + ON_SHELF
                          + registration(shelf)
                          + (since.isPresent() ? " AND updated > :since" : "")
                          + " GROUP BY name ORDER BY latest, name");
              shelf.registration().ifPresent(r -> query.bind("registration", r));
              since.ifPresent(s -> query.bind("since", s));
              return query
                  .bind("agentId", shelf.agentKey())
                  .bind("activityId", shelf.activityKey())
                  .map(
                      (row, context) ->
                          new Label(
                              row.getString("name"),
                              SqlTypes.toInstant(row.getObject("latest", LocalDateTime.class))))
                  .list();
            });
  }

  private static String registration(Shelf shelf) {
    return shelf.registration().isPresent() ? " AND registration = :registration" : "";
  }
}
