package id.corpu.demo.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings {@code corpu.demo…}: whether there is a demo city, and how it comes out. */
@Dependent
public class DemoSettings {

  @Inject
  @ConfigProperty(name = "corpu.demo", defaultValue = "false")
  private boolean wanted;

  @Inject
  @ConfigProperty(name = "corpu.demo.people", defaultValue = "4000")
  private int people;

  @Inject
  @ConfigProperty(name = "corpu.demo.seed", defaultValue = "20262035")
  private long seed;

  @Inject
  @ConfigProperty(name = "corpu.demo.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "corpu.data.dir", defaultValue = "var")
  private String dataDirectory;

  boolean wanted() {
    return wanted;
  }

  int people() {
    return people;
  }

  long seed() {
    return seed;
  }

  /** The password that all demo people share; absent means a random one. */
  Optional<String> password() {
    return password;
  }

  Path dataDirectory() {
    return Path.of(dataDirectory);
  }
}
