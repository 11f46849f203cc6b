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

/** The rows of attachments and of who names them. */
final class AttachmentRows {

  private static final MultiRowInsert DATA =
      MultiRowInsert.unlessKnown("xapi_attachment", "store_id, sha256, stored, content");
  private static final MultiRowInsert LINKS =
      MultiRowInsert.into(
          "xapi_statement_attachment", "statement_key, sha2, store_id, sha256, content_type");

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
}
