package id.corpu.jp.application.policies;

import id.corpu.jp.domain.Policy;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.files.Content;
import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The regulations in use, read at start from {@code content/regulations}. Where a file has a hole,
 * the log names file, row and field, and the version that was in force before stays in force.
 */
@ApplicationScoped
@OpenUseCase("a regulation is public")
public class PolicyCatalog {

  private static final Logger LOG = Logger.getLogger(PolicyCatalog.class.getName());
  private static final String FOLDER = "regulations";

  private Content content;
  private PolicyVersions versions;
  private volatile Map<String, PolicyVersion> inForce = Map.of();

  protected PolicyCatalog() {}

  @Inject
  public PolicyCatalog(Content content, PolicyVersions versions) {
    this.content = content;
    this.versions = versions;
  }

  void onReady(@Observes @Priority(100) DatabaseReady ready) {
    Path folder = content.path(FOLDER);
    PolicyReader reader = PolicyReader.of(folder);
    Map<String, PolicyVersion> read = new TreeMap<>();
    files(folder).forEach(file -> load(reader, file, read));
    inForce = Collections.unmodifiableMap(read);
  }

  /**
   * The regulation in use under that id.
   *
   * @throws NotFound when none is shipped under it
   */
  public PolicyVersion inForce(String policyId) {
    return find(policyId).orElseThrow(() -> new NotFound("jp.policy " + policyId));
  }

  /** The regulation in use under that id, if one is shipped under it. */
  public Optional<PolicyVersion> find(String policyId) {
    return Optional.ofNullable(inForce.get(policyId));
  }

  /** Every regulation in use, by id. */
  public List<PolicyVersion> all() {
    return List.copyOf(inForce.values());
  }

  private void load(PolicyReader reader, Path file, Map<String, PolicyVersion> read) {
    String name = String.valueOf(file.getFileName());
    String id = name.substring(0, name.length() - ".json".length());
    try {
      String document = Files.readString(file);
      Policy policy = reader.read(name, document);
      String digest = Digests.hex(Digests.of(document));
      read.put(id, new PolicyVersion(versions.keep(id, digest, document), digest, policy));
    } catch (PolicyInvalid e) {
      LOG.log(
          Level.SEVERE,
          "A regulation cannot be used, its last version stays in force:\n{0}",
          e.getMessage());
      versions.newest(id).flatMap(kept -> kept(reader, name, kept)).ifPresent(v -> read.put(id, v));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<PolicyVersion> kept(
      PolicyReader reader, String name, PolicyVersions.Kept kept) {
    try {
      Policy policy = reader.read(name, kept.document());
      return Optional.of(new PolicyVersion(kept.id(), kept.digest(), policy));
    } catch (PolicyInvalid e) {
      LOG.log(Level.SEVERE, "Nor can its last version, which is older than the schema:\n{0}", e);
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.endsWith(PolicyReader.SCHEMA_FILE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
