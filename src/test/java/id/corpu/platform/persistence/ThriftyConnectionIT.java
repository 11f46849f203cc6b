package id.corpu.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThriftyConnectionIT {

  private Connection plain;
  private Connection thrifty;

  @BeforeEach
  void open() throws SQLException {
    plain = connect();
    thrifty = ThriftyConnection.over(connect());
    execute(plain, "CREATE OR REPLACE TABLE thrifty (word VARCHAR(20)) ENGINE = InnoDB");
  }

  @AfterEach
  void close() throws SQLException {
    thrifty.close();
    execute(plain, "DROP TABLE thrifty");
    plain.close();
  }

  @Test
  @DisplayName("a transaction after another costs its statement and the commit, no more")
  void costsNothingBetween() throws SQLException {
    transaction("satu", true);
    int before = asked();
    transaction("dua", true);
    transaction("tiga", true);

    assertThat(asked() - before).isEqualTo(2 * 2 + 1); // and the question how many
  }

  @Test
  @DisplayName("a statement outside a transaction commits itself after one")
  void commitsAlone() throws SQLException {
    transaction("satu", true);

    assertThat(thrifty.getAutoCommit()).isTrue();
    execute(thrifty, "INSERT INTO thrifty VALUES ('sendiri')");

    assertThat(rows()).isEqualTo(2);
  }

  @Test
  @DisplayName("what is rolled back is gone, and the next transaction stands alone")
  void rollsBack() throws SQLException {
    transaction("batal", false);
    transaction("satu", true);

    assertThat(rows()).isEqualTo(1);
  }

  @Test
  @DisplayName("going back to committing alone commits what is open")
  void commitsWhatIsOpen() throws SQLException {
    thrifty.setAutoCommit(false);
    execute(thrifty, "INSERT INTO thrifty VALUES ('terbuka')");
    thrifty.setAutoCommit(true);

    assertThat(rows()).isEqualTo(1);
  }

  private void transaction(String word, boolean commits) throws SQLException {
    thrifty.setAutoCommit(false);
    execute(thrifty, "INSERT INTO thrifty VALUES ('" + word + "')");
    if (commits) {
      thrifty.commit();
    } else {
      thrifty.rollback();
    }
    thrifty.setAutoCommit(true);
  }

  /** How many questions the thrifty connection's server session has been asked. */
  private int asked() throws SQLException {
    thrifty.setAutoCommit(false);
    try (var statement = thrifty.createStatement();
        var row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
      row.next();
      return row.getInt(2);
    } finally {
      thrifty.setAutoCommit(true);
    }
  }

  private int rows() throws SQLException {
    try (var statement = plain.createStatement();
        var row = statement.executeQuery("SELECT COUNT(*) FROM thrifty")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("corpu.db.url"),
        System.getProperty("corpu.db.user"),
        System.getProperty("corpu.db.password"));
  }
}
