package id.corpu.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many rows against the database itself, in a table that lives as long as its connection. */
@ArquillianTest
class MultiRowInsertIT {

  private static final String TABLE =
      "CREATE TEMPORARY TABLE many (number INT PRIMARY KEY, code BINARY(16), at DATETIME(6))";

  @Inject private Database database;

  @Test
  @DisplayName("more rows than one statement carries arrive whole, with ids, moments and nulls")
  void writesInParts() throws Exception {
    UUID code = UUID.randomUUID();
    Instant at = Instant.parse("2026-03-02T02:00:00.123456Z");
    int rows = 2 * MultiRowInsert.ROWS_AT_ONCE + 1;
    try (Handle handle = database.jdbi().open()) {
      handle.execute(TABLE);
      MultiRowInsert.Rows insert = MultiRowInsert.into("many", "number, code, at").rows();
      for (int number = 1; number <= rows; number++) {
        insert.add(number, code, number == rows ? null : at);
      }
      insert.write(handle.getConnection());

      assertThat(count(handle, "code = UNHEX(REPLACE('" + code + "', '-', ''))")).isEqualTo(rows);
      assertThat(count(handle, "at = '2026-03-02 02:00:00.123456'")).isEqualTo(rows - 1);
      assertThat(count(handle, "at IS NULL AND number = " + rows)).isEqualTo(1);
      handle.execute("DROP TEMPORARY TABLE many");
    }
  }

  @Test
  @DisplayName("a row whose key is taken stays, or changes, as the insert says")
  void meetsKnownRows() throws Exception {
    try (Handle handle = database.jdbi().open()) {
      handle.execute(TABLE);
      handle.execute("INSERT INTO many (number) VALUES (1)");
      UUID code = UUID.randomUUID();

      MultiRowInsert.Rows leaving = MultiRowInsert.unlessKnown("many", "number, code").rows();
      leaving.add(1, code);
      leaving.write(handle.getConnection());
      assertThat(count(handle, "code IS NULL")).isEqualTo(1);

      MultiRowInsert.Rows changing =
          MultiRowInsert.into("many", "number, code").orUpdate("code = VALUES(code)").rows();
      changing.add(1, code);
      changing.write(handle.getConnection());
      assertThat(count(handle, "code IS NOT NULL")).isEqualTo(1);
      handle.execute("DROP TEMPORARY TABLE many");
    }
  }

  private static int count(Handle handle, String condition) {
    return handle
        .createQuery("SELECT COUNT(*) FROM many WHERE " + condition)
        .mapTo(Integer.class)
        .one();
  }
}
