package id.corpu.xapi.application.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.domain.ContentHash;
import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.transfer.CheckedLine;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What becomes of the lines of a batch: new to the store, there already with equal content, or
 * refused, which an id that stands for other content is too.
 */
record Sorting(List<Incoming> fresh, long known, List<CheckedLine> refused) {

  private static final String EXISTING =
      "SELECT statement_id, content_hash, timestamp FROM xapi_statement"
          + " WHERE store_id = :store AND statement_id IN (<ids>)";
  private static final Finding OTHER_CONTENT =
      new Finding(
          "STATEMENT_CONFLICT",
          "XAPI-00142",
          "id",
          "The id stands for a statement of other content.");

  /** What the store has under an id. */
  private record There(byte[] hash, Instant timestamp) {}

  static Sorting of(Handle handle, long storeId, List<CheckedLine> lines) {
    Map<UUID, There> there = existing(handle, storeId, lines);
    List<Incoming> fresh = new ArrayList<>();
    List<CheckedLine> refused = new ArrayList<>();
    long known = 0;
    for (CheckedLine line : lines) {
      if (!line.isGood()) {
        refused.add(line);
        continue;
      }
      Incoming statement = line.statement();
      There found = there.get(statement.id());
      if (found == null) {
        there.put(statement.id(), new There(ContentHash.of(statement.tree()), null));
        fresh.add(statement);
      } else if (isSame(statement.tree(), found)) {
        known++;
      } else {
        refused.add(line.refused(OTHER_CONTENT));
      }
    }
    return new Sorting(fresh, known, refused);
  }

  /** A store adds the time to a statement that came without, which makes no other one of it. */
  private static boolean isSame(ObjectNode tree, There there) {
    if (Arrays.equals(there.hash(), ContentHash.of(tree))) {
      return true;
    }
    if (there.timestamp() == null
        || !tree.has("timestamp")
        || !Times.parse(tree.get("timestamp").asText()).equals(there.timestamp())) {
      return false;
    }
    ObjectNode without = tree.deepCopy();
    without.remove("timestamp");
    return Arrays.equals(there.hash(), ContentHash.of(without));
  }

  private static Map<UUID, There> existing(Handle handle, long storeId, List<CheckedLine> lines) {
    List<UUID> ids =
        lines.stream().filter(CheckedLine::isGood).map(l -> l.statement().id()).toList();
    Map<UUID, There> found = new HashMap<>();
    if (!ids.isEmpty()) {
      handle
          .createQuery(EXISTING)
          .bind("store", storeId)
          .bindList("ids", ids)
          .map(
              (row, context) ->
                  Map.entry(
                      SqlTypes.toUuid(row.getBytes("statement_id")),
                      new There(
                          row.getBytes("content_hash"),
                          SqlTypes.toInstant(row.getObject("timestamp", LocalDateTime.class)))))
          .forEach(e -> found.put(e.getKey(), e.getValue()));
    }
    return found;
  }
}
