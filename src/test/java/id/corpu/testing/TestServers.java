package id.corpu.testing;

import id.corpu.launcher.EmbeddedMariaDb;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts one real MariaDB on a free port before the first integration test and stops it, and the
 * portal of the page tests, after the last. Plain unit tests ({@code corpu.it} unset) start
 * nothing.
 */
public class TestServers implements LauncherSessionListener {

  private static EmbeddedMariaDb database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("corpu.it") == null) {
      return;
    }
    try {
      Path data = Path.of("target", "it-data").toAbsolutePath();
      database = EmbeddedMariaDb.start(data.resolve("mariadb"), 0);
      System.setProperty("corpu.db.url", database.url());
      System.setProperty("corpu.db.user", database.user());
      System.setProperty("corpu.db.password", database.password());
      System.setProperty("corpu.data.dir", data.toString());
    } catch (Exception e) {
      throw new IllegalStateException("The test database did not start", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browser.close();
    PortalProcess.stop();
    MailBox.close();
    if (database != null) {
      try {
        database.close();
      } catch (Exception e) {
        throw new IllegalStateException("The test database did not stop", e);
      }
    }
  }
}
