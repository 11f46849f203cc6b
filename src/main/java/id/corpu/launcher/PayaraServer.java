package id.corpu.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A Payara Micro process with the portal's WAR. */
public final class PayaraServer implements AutoCloseable {

  private static final int CLASSIC_STOP_SECONDS = 20;

  /** What the server logs when it could not start the WAR: it goes on running without it. */
  private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*\\]");

  private final Process process;
  private final int port;
  private final Path log;

  private PayaraServer(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts the server; it is not ready yet.
   *
   * @param jar the Payara Micro jar
   * @param war the portal
   * @param root directory of its own for unpacking; emptied first, since the server would deploy
   *     again what it finds there
   * @param environment variables {@code CORPU_…} for the portal
   */
  public static PayaraServer start(
      Path jar, Path war, Path root, int port, Map<String, String> environment) throws IOException {
    Directories.delete(root);
    Files.createDirectories(root);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.addAll(List.of(System.getProperty("corpu.jvm", "").trim().split("\\s+")));
    command.removeIf(String::isEmpty);
    command.addAll(List.of("-jar", jar.toString(), "--rootDir", root.toString(), "--nocluster"));
    command.addAll(List.of("--nohostaware", "--port", Integer.toString(port)));
    command.addAll(List.of("--prebootcommandfile", preboot(root).toString()));
    command.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    // A C heap for each of many threads keeps what it once held
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    Path log = root.resolve("server.log");
    builder.redirectOutput(log.toFile());
    return new PayaraServer(builder.start(), port, log);
  }

  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms256m",
          "-Xmx352m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=4",
          "-Dfile.encoding=UTF-8",
          "-Duser.timezone=UTC",
          "--add-opens=java.base/jdk.internal.loader=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.management/sun.management=ALL-UNNAMED",
          "--add-opens=java.base/sun.net.www.protocol.jrt=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
          "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED",
          "--add-opens=java.logging/java.util.logging=ALL-UNNAMED");

  /**
   * Settings of the listener. Some xAPI clients, TinCanJava among them, send every request with a
   * body, if an empty one; the server refuses GET and DELETE with a body unless it is told not to.
   */
  private static Path preboot(Path root) throws IOException {
    return Files.writeString(
        root.resolve("preboot.asadmin"),
        """
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compressable-mime-type=text/html,text/css,text/javascript,application/json,image/svg+xml
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.allow-payload-for-undefined-http-methods=true
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.max-swallowing-input-bytes=1048576
        """);
  }

  /**
   * Waits until the portal says that it is ready; false when it ended, could not start the WAR or
   * did not come up in time.
   */
  public boolean awaitReady(Duration patience) throws InterruptedException {
    return awaitReady(patience, () -> {});
  }

  /**
   * The same, and does something at every look.
   *
   * @param meanwhile called a few times a second while waiting
   */
  public boolean awaitReady(Duration patience, Runnable meanwhile) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      meanwhile.run();
      if (isReady()) {
        return true;
      }
      if (hasFailed()) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return false;
  }

  private boolean hasFailed() {
    try {
      return NOTHING_DEPLOYED.matcher(Files.readString(log)).find();
    } catch (IOException notYet) {
      return false;
    }
  }

  private boolean isReady() {
    try {
      HttpURLConnection probe =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
      probe.setConnectTimeout(500);
      probe.setReadTimeout(2000);
      return probe.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  public Process process() {
    return process;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(CLASSIC_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
