package id.corpu.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {

  @TempDir Path temporary;

  @Test
  @DisplayName("data are kept between starts, below the system's temporary directory too")
  void dataAreKept() throws Exception {
    try (EmbeddedMariaDb first = EmbeddedMariaDb.start(temporary, 0);
        Connection connection = connect(first)) {
      connection.createStatement().execute("CREATE TABLE kept (word VARCHAR(20))");
      connection.createStatement().execute("INSERT INTO kept VALUES ('tetap ada')");
    }

    try (EmbeddedMariaDb second = EmbeddedMariaDb.start(temporary, 0);
        Connection connection = connect(second);
        var rows = connection.createStatement().executeQuery("SELECT word FROM kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("tetap ada");
    }
  }

  private static Connection connect(EmbeddedMariaDb database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
