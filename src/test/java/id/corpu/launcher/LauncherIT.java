package id.corpu.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at the terminal sees when the portal cannot start: one line and an exit code. */
class LauncherIT {

  @TempDir Path directory;

  private record Ended(int code, String said) {}

  @Test
  @DisplayName("a used port is refused by its number")
  void usedPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ended ended = launch(Map.of("CORPU_PORT", Integer.toString(taken.getLocalPort())));

      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.said())
          .isEqualTo(
              "corpu: port "
                  + taken.getLocalPort()
                  + " is in use; choose another with CORPU_PORT\n");
    }
  }

  @Test
  @DisplayName("a port that is no number is refused")
  void noPort() throws Exception {
    Ended ended = launch(Map.of("CORPU_PORT", "delapan"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).isEqualTo("corpu: CORPU_PORT is no port number: delapan\n");
  }

  @Test
  @DisplayName("a database that refuses is named, and no password is said")
  void refusingDatabase() throws Exception {
    Ended ended =
        launch(
            Map.of(
                "CORPU_DB_URL",
                System.getProperty("corpu.db.url"),
                "CORPU_DB_USER",
                "nobody",
                "CORPU_DB_PASSWORD",
                "rahasia"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .startsWith("corpu: the database at CORPU_DB_URL refuses: ")
        .doesNotContain("rahasia")
        .hasLineCount(1);
  }

  @Test
  @DisplayName("--fresh leaves a database of somebody else alone")
  void foreignDatabase() throws Exception {
    Ended ended = launch(Map.of("CORPU_DB_URL", System.getProperty("corpu.db.url")), "--fresh");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).startsWith("corpu: --fresh empties the embedded database only");
  }

  @Test
  @DisplayName("a portal that cannot be deployed ends the start at once and names the log")
  void brokenPortal() throws Exception {
    Path target = Files.createDirectories(directory.resolve("target"));
    Files.createSymbolicLink(
        target.resolve("server"), Path.of("target", "server").toAbsolutePath());
    Files.writeString(target.resolve("corpu.war"), "no archive");

    Ended ended =
        launch(
            Map.of(
                "CORPU_DB_URL",
                System.getProperty("corpu.db.url"),
                "CORPU_DB_USER",
                System.getProperty("corpu.db.user"),
                "CORPU_DB_PASSWORD",
                System.getProperty("corpu.db.password")));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .isEqualTo(
            "corpu: the server did not start; see "
                + directory.resolve("var/payara/server.log")
                + "\n");
  }

  /**
   * Runs the launcher in the directory, on a free port unless told otherwise, and waits for its
   * end.
   */
  private Ended launch(Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classpath(), Launcher.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    Map<String, String> environment = new HashMap<>(settings);
    environment.putIfAbsent("CORPU_PORT", Integer.toString(freePort()));
    environment.put("CORPU_DATA_DIR", directory.resolve("var").toString());
    builder.environment().putAll(environment);
    Process launcher = builder.start();
    String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(launcher.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(launcher.exitValue(), said);
  }

  private static String classpath() throws IOException {
    return Path.of("target", "classes").toAbsolutePath()
        + ":"
        + Files.readString(Path.of("target", "server", "launcher.classpath")).trim();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
