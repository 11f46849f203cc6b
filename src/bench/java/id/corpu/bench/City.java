package id.corpu.bench;

import id.corpu.launcher.EmbeddedMariaDb;
import id.corpu.launcher.PayaraServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The portal on a database of its own, with the whole demo city or empty, kept between runs under {@code target/}. */
final class City implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Path directory;
  private final boolean demo;
  private final EmbeddedMariaDb database;
  private final double databaseSeconds;
  private PayaraServer server;

  City(Path directory, boolean demo) throws Exception {
    this.directory = directory;
    this.demo = demo;
    long begin = System.nanoTime();
    this.database = EmbeddedMariaDb.start(directory.resolve("mariadb"), 0);
    this.databaseSeconds = (System.nanoTime() - begin) / 1e9;
  }

  /** How long the database took to start. */
  double databaseSeconds() {
    return databaseSeconds;
  }

  /** Starts the server; answers the seconds until it is ready. */
  double start() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Map<String, String> environment = new HashMap<>();
    int port = freePort();
    environment.put("CORPU_DB_URL", database.url());
    environment.put("CORPU_DB_USER", database.user());
    environment.put("CORPU_DB_PASSWORD", database.password());
    environment.put("CORPU_DATA_DIR", directory.toString());
    environment.put("CORPU_BASE_URL", "http://localhost:" + port);
    environment.put("CORPU_DEMO", Boolean.toString(demo));
    server =
        PayaraServer.start(
            Path.of("target/server/payara-micro.jar"), Path.of("target/corpu.war"), directory.resolve("payara"), port, environment);
    if (!server.awaitReady(PATIENCE)) {
      throw new IOException("the portal did not become ready; see " + directory.resolve("payara/server.log"));
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** What all people of the demo city sign in with, from the sheet that the portal wrote. */
  String password() throws IOException {
    return Files.readAllLines(directory.resolve("demo-sign-ins.txt")).stream()
        .filter(line -> line.contains("Password of all"))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst()
        .orElseThrow();
  }

  /** The {@code key} or {@code secret} of the demo city's API credential, from the same sheet. */
  String credential(String part) throws IOException {
    return Files.readAllLines(directory.resolve("demo-sign-ins.txt")).stream()
        .map(String::trim)
        .filter(line -> line.startsWith(part + " "))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst()
        .orElseThrow();
  }

  /** Resident memory of the server's process in MB. */
  long memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + server.process().pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  /** The first column of the first row. */
  String ask(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        ResultSet row = connection.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /** Changes something. */
  void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
      connection.createStatement().executeUpdate(sql);
    }
  }

  void stop() {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @Override
  public void close() throws Exception {
    stop();
    database.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
