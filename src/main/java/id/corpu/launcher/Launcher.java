package id.corpu.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * {@code deploy/run.sh}'s program: starts database and server, prints where to go and whom to be,
 * and stops everything it started when it is stopped.
 */
public final class Launcher {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private Launcher() {}

  /**
   * Arguments: {@code --fresh} to begin with empty data, {@code --no-demo} to load no demo data.
   */
  public static void main(String[] arguments) {
    try {
      run(List.of(arguments));
    } catch (LaunchFailure | IOException | InterruptedException e) {
      System.err.println("corpu: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(List<String> arguments)
      throws LaunchFailure, IOException, InterruptedException {
    int port = port();
    refuseUsedPort(port);
    Path var = Path.of(setting("CORPU_DATA_DIR", "var")).toAbsolutePath();
    if (arguments.contains("--fresh")) {
      refuseToEmptyForeignDatabase();
      Directories.delete(var);
    }
    Files.createDirectories(var);
    Files.deleteIfExists(var.resolve("demo-progress.txt"));
    Map<String, String> environment = new HashMap<>();
    environment.put("CORPU_DATA_DIR", var.toString());
    environment.put("CORPU_BASE_URL", setting("CORPU_BASE_URL", "http://localhost:" + port));
    environment.put("CORPU_DEMO", Boolean.toString(!arguments.contains("--no-demo")));
    Deque<AutoCloseable> started = new ConcurrentLinkedDeque<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
    database(var, environment).ifPresent(started::push);
    PayaraServer server =
        PayaraServer.start(
            Path.of("target/server/payara-micro.jar"),
            Path.of("target/corpu.war"),
            var.resolve("payara"),
            port,
            environment);
    started.push(server);
    if (!server.awaitReady(PATIENCE, new ProgressEcho(var.resolve("demo-progress.txt")))) {
      throw new LaunchFailure("the server did not start; see " + var.resolve("payara/server.log"));
    }
    Welcome.print(environment.get("CORPU_BASE_URL"), var, arguments.contains("--no-demo"));
    System.exit(server.process().waitFor() == 0 ? 0 : 1);
  }

  /** Starts the embedded database, unless the settings name another. */
  private static Optional<AutoCloseable> database(Path var, Map<String, String> environment)
      throws LaunchFailure {
    if (System.getenv("CORPU_DB_URL") != null) {
      refuseUnreachable(System.getenv("CORPU_DB_URL"));
      return Optional.empty();
    }
    try {
      EmbeddedMariaDb database = EmbeddedMariaDb.start(var.resolve("mariadb"), 0);
      environment.put("CORPU_DB_URL", database.url());
      environment.put("CORPU_DB_USER", database.user());
      environment.put("CORPU_DB_PASSWORD", database.password());
      return Optional.of(database);
    } catch (Exception e) {
      throw new LaunchFailure("the embedded MariaDB refused to start: " + e.getMessage());
    }
  }

  /** Stops what was started, the last first: the server needs its database while it stops. */
  private static void stop(Deque<AutoCloseable> started) {
    for (AutoCloseable each = started.poll(); each != null; each = started.poll()) {
      try {
        each.close();
      } catch (Exception e) {
        System.err.println("corpu: not stopped cleanly: " + e.getMessage());
      }
    }
  }

  private static void refuseToEmptyForeignDatabase() throws LaunchFailure {
    if (System.getenv("CORPU_DB_URL") != null) {
      throw new LaunchFailure(
          "--fresh empties the embedded database only; the one at CORPU_DB_URL is yours to empty");
    }
  }

  private static void refuseUnreachable(String url) throws LaunchFailure {
    try {
      DriverManager.getConnection(
              url, setting("CORPU_DB_USER", "corpu"), setting("CORPU_DB_PASSWORD", ""))
          .close();
    } catch (SQLException e) {
      throw new LaunchFailure("the database at CORPU_DB_URL refuses: " + e.getMessage());
    }
  }

  private static int port() throws LaunchFailure {
    String given = setting("CORPU_PORT", "8080");
    if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65535) {
      throw new LaunchFailure("CORPU_PORT is no port number: " + given);
    }
    return Integer.parseInt(given);
  }

  private static void refuseUsedPort(int port) throws LaunchFailure {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new LaunchFailure("port " + port + " is in use; choose another with CORPU_PORT");
    }
  }

  private static String setting(String name, String otherwise) {
    return System.getenv().getOrDefault(name, otherwise);
  }

  /** Something stands in the way of starting; the message is for the person at the terminal. */
  private static final class LaunchFailure extends Exception {
    private static final long serialVersionUID = 1L;

    LaunchFailure(String message) {
      super(message);
    }
  }
}
