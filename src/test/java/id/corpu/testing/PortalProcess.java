package id.corpu.testing;

import id.corpu.launcher.PayaraServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The portal as people get it, for page tests: the built WAR in a Payara Micro of its own with a
 * small set of demo data in a database of its own, and with the tests' own short course beside the
 * shipped ones. Started at the first use, stopped after the last test.
 *
 * <p>With the system property {@code corpu.portal} the tests visit a portal that runs already, with
 * its database at {@code corpu.db.url}; it must have been started with the same settings.
 */
public final class PortalProcess {

  private static final String DEMO_PASSWORD = "uji-portal-corpu";

  private static PayaraServer server;
  private static Relay database;

  private PortalProcess() {}

  /** Address without a slash at its end. */
  public static synchronized String address() {
    String running = System.getProperty("corpu.portal");
    if (running != null) {
      return running;
    }
    if (server == null) {
      try {
        server = start();
      } catch (Exception e) {
        throw new IllegalStateException("The portal did not start; see target/it-data/pages", e);
      }
    }
    return "http://localhost:" + server.port();
  }

  /** The line between the portal and its database; empty for a portal that runs already. */
  public static synchronized Optional<Relay> line() {
    return Optional.ofNullable(database);
  }

  /** What every person of the demo city signs in with. */
  static String demoPassword() {
    return DEMO_PASSWORD;
  }

  /** The database behind the portal of {@link #address()}. */
  static Connection database() throws SQLException {
    return DriverManager.getConnection(
        databaseUrl(),
        System.getProperty("corpu.db.user"),
        System.getProperty("corpu.db.password"));
  }

  private static String databaseUrl() {
    String url = System.getProperty("corpu.db.url");
    return System.getProperty("corpu.portal") == null
        ? url.replaceAll("/corpu$", "/corpu_pages")
        : url;
  }

  static synchronized void stop() {
    if (server != null) {
      server.close();
      server = null;
      try {
        database.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static PayaraServer start() throws Exception {
    int port = freePort();
    Path data = Path.of(System.getProperty("corpu.data.dir"), "pages");
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "CORPU_DB_URL",
                relayed(freshDatabase()),
                "CORPU_DB_USER",
                System.getProperty("corpu.db.user"),
                "CORPU_DB_PASSWORD",
                System.getProperty("corpu.db.password"),
                "CORPU_DATA_DIR",
                data.toString(),
                "CORPU_CONTENT_DIR",
                TestContent.in(data.resolve("content")).toString(),
                "CORPU_BASE_URL",
                "http://localhost:" + port,
                "CORPU_DEMO",
                "true",
                "CORPU_DEMO_PEOPLE",
                "122",
                "CORPU_DEMO_PASSWORD",
                DEMO_PASSWORD));
    environment.put("CORPU_XAPI_FORWARD_REACH", "machine");
    environment.put("CORPU_XAPI_BODY_GRACE", "1");
    environment.put("CORPU_XAPI_USE_SECONDS", "1");
    environment.put("CORPU_MAIL_HOST", "127.0.0.1");
    environment.put("CORPU_MAIL_PORT", String.valueOf(MailBox.port()));
    PayaraServer started =
        PayaraServer.start(
            Path.of(System.getProperty("payara.microJar")),
            Path.of(System.getProperty("corpu.war")),
            data.resolve("payara"),
            port,
            environment);
    if (!started.awaitReady(Duration.ofMinutes(5))) {
      started.close();
      throw new IOException("not ready in time");
    }
    return started;
  }

  private static String freshDatabase() throws SQLException {
    String url = System.getProperty("corpu.db.url");
    try (var connection =
            DriverManager.getConnection(
                url, System.getProperty("corpu.db.user"), System.getProperty("corpu.db.password"));
        var sql = connection.createStatement()) {
      sql.execute("DROP DATABASE IF EXISTS corpu_pages");
      sql.execute("CREATE DATABASE corpu_pages CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    }
    return databaseUrl();
  }

  /** The same database, over a line that a test can cut. */
  private static String relayed(String url) throws IOException {
    URI address = URI.create(url.substring("jdbc:".length()));
    database = Relay.to(address.getHost(), address.getPort());
    return url.replace(":" + address.getPort() + "/", ":" + database.port() + "/");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
