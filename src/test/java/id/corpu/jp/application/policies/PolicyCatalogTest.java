package id.corpu.jp.application.policies;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Policies;
import id.corpu.platform.files.Content;
import id.corpu.platform.persistence.DatabaseReady;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a city goes on with when a regulation's file is spoilt. */
class PolicyCatalogTest {

  private static final String ID = "kediri-33-2022";

  @TempDir private Path content;

  private final Versions versions = new Versions();
  private Path file;

  @BeforeEach
  void ship() throws IOException {
    Path folder = Files.createDirectory(content.resolve("regulations"));
    for (String name : List.of(PolicyReader.SCHEMA_FILE, ID + ".json", "denpasar-2-2023.json")) {
      Files.copy(Policies.FOLDER.resolve(name), folder.resolve(name));
    }
    file = folder.resolve(ID + ".json");
  }

  @Test
  @DisplayName("an unknown rule kind leaves the old policy in force and names file, row and field")
  void keepsTheOldPolicy() throws IOException {
    PolicyVersion before = started().inForce(ID);
    spoil("\"kind\": \"PER_SEMESTER\"", "\"kind\": \"PER_MOON\"");

    List<String> log = new ArrayList<>();
    PolicyCatalog after = logged(log);

    assertThat(after.inForce(ID).digest()).isEqualTo(before.digest());
    assertThat(after.inForce(ID).policy().rows()).hasSameSizeAs(before.policy().rows());
    assertThat(after.all()).hasSize(2);
    assertThat(log)
        .anyMatch(text -> text.contains(ID + ".json, row higher-education, field rules."));
  }

  @Test
  @DisplayName("a hole leaves the old policy in force")
  void keepsTheOldPolicyBeforeAHole() throws IOException {
    PolicyVersion before = started().inForce(ID);
    spoil("\"capPerDayJp\": 4", "\"capPerWeekJp\": 4");

    List<String> log = new ArrayList<>();

    assertThat(logged(log).inForce(ID).digest()).isEqualTo(before.digest());
    assertThat(log)
        .anyMatch(
            text ->
                text.contains(ID + ".json, row e-learning, field rules.international.capPerDayJp"));
  }

  @Test
  @DisplayName("a spoilt file that was never right is left out, and the others are read")
  void leavesOutWhatWasNeverRight() throws IOException {
    spoil("\"timeZone\": \"Asia/Jakarta\",", "");

    PolicyCatalog catalog = started();

    assertThat(catalog.find(ID)).isEmpty();
    assertThat(catalog.find("denpasar-2-2023")).isPresent();
  }

  private void spoil(String text, String other) throws IOException {
    String shipped = Files.readString(file);
    assertThat(shipped).contains(text);
    Files.writeString(file, shipped.replace(text, other));
  }

  private PolicyCatalog started() {
    Content shipped =
        new Content() {
          @Override
          public Path path(String relative) {
            return content.resolve(relative);
          }
        };
    PolicyCatalog catalog = new PolicyCatalog(shipped, versions);
    catalog.onReady(new DatabaseReady());
    return catalog;
  }

  private PolicyCatalog logged(List<String> log) {
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            log.add(entry.getParameters() == null ? "" : String.valueOf(entry.getParameters()[0]));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(PolicyCatalog.class.getName());
    logger.addHandler(handler);
    try {
      return started();
    } finally {
      logger.removeHandler(handler);
    }
  }

  /** The kept files, in memory. */
  private static final class Versions extends PolicyVersions {

    private final Map<String, Kept> kept = new HashMap<>();

    @Override
    int keep(String policyId, String digest, String document) {
      kept.put(policyId, new Kept(kept.size() + 1, digest, document));
      return kept.size();
    }

    @Override
    Optional<Kept> newest(String policyId) {
      return Optional.ofNullable(kept.get(policyId));
    }
  }
}
