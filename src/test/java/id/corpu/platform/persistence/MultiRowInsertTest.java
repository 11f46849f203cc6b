package id.corpu.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MultiRowInsertTest {

  private static final MultiRowInsert PLAIN = MultiRowInsert.into("jp_entry", "person_id, year");

  @Test
  @DisplayName("one statement carries as many rows as it is given")
  void carriesManyRows() {
    assertThat(PLAIN.sql(3))
        .isEqualTo("INSERT INTO jp_entry (person_id, year) VALUES (?,?),(?,?),(?,?)");
  }

  @Test
  @DisplayName("a table of one column needs no comma")
  void oneColumn() {
    assertThat(MultiRowInsert.into("t", "id").sql(2))
        .isEqualTo("INSERT INTO t (id) VALUES (?),(?)");
  }

  @Test
  @DisplayName("a known row can be left alone or changed")
  void leavesOrChangesKnownRows() {
    assertThat(MultiRowInsert.unlessKnown("t", "id, name").sql(1))
        .isEqualTo("INSERT IGNORE INTO t (id, name) VALUES (?,?)");
    assertThat(MultiRowInsert.into("t", "id, name").orUpdate("name = VALUES(name)").sql(1))
        .isEqualTo(
            "INSERT INTO t (id, name) VALUES (?,?) ON DUPLICATE KEY UPDATE name = VALUES(name)");
  }

  @Test
  @DisplayName("a row with too few or too many values is refused before anything is sent")
  void refusesWrongWidth() {
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.rows().add(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.write(null, List.<Object[]>of(new Object[] {1, 2, 3})));
  }
}
