package id.corpu.xapi.application;

import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.xapi.domain.Entry;
import id.corpu.xapi.domain.multipart.Attachment;
import id.corpu.xapi.domain.multipart.Sha2;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The rows of attachments and of who names them. */
public final class AttachmentRows {

  private static final MultiRowInsert DATA =
      MultiRowInsert.unlessKnown("xapi_attachment", "store_id, sha256, stored, content");
  private static final MultiRowInsert LINKS =
      MultiRowInsert.into(
          "xapi_statement_attachment", "statement_key, sha2, store_id, sha256, content_type");

  private static final String UNNAMED =
      "DELETE FROM xapi_attachment WHERE store_id = ? AND sha256 = ? AND NOT EXISTS (SELECT 1"
          + " FROM xapi_statement_attachment l WHERE l.store_id = xapi_attachment.store_id"
          + " AND l.sha256 = xapi_attachment.sha256)";

  private AttachmentRows() {}

  static void write(Connection connection, long storeId, List<Entry> entries) throws SQLException {
    Map<String, Object[]> data = new TreeMap<>();
    List<Object[]> links = new ArrayList<>();
    for (Entry entry : entries) {
      for (Attachment attachment : entry.attachments()) {
        byte[] sha256 = Sha2.sha256(attachment.content());
        data.put(
            HexFormat.of().formatHex(sha256),
            new Object[] {storeId, sha256, entry.statement().stored(), attachment.content()});
        links.add(
            new Object[] {
              entry.statement().key(), attachment.sha2(), storeId, sha256, attachment.contentType()
            });
      }
    }
    for (Object[] one : data.values()) {
      DATA.write(connection, List.<Object[]>of(one)); // one a packet: each may be megabytes
    }
    LINKS.write(connection, links);
  }

  /** Has statements name no data any more. */
  static void unname(Handle handle, long storeId, List<Long> keys) {
    List<byte[]> data =
        handle
            .createQuery(
                "SELECT DISTINCT sha256 FROM xapi_statement_attachment"
                    + " WHERE statement_key IN (<keys>)")
            .bindList("keys", keys)
            .mapTo(byte[].class)
            .list();
    if (!data.isEmpty()) {
      handle
          .createUpdate("DELETE FROM xapi_statement_attachment WHERE statement_key IN (<keys>)")
          .bindList("keys", keys)
          .execute();
      removeUnnamed(handle, storeId, data);
    }
  }

  /** Removes data that no statement names any more. */
  public static void removeUnnamed(Handle handle, long storeId, List<byte[]> sha256) {
    sha256.forEach(hash -> handle.execute(UNNAMED, storeId, hash));
  }
}
