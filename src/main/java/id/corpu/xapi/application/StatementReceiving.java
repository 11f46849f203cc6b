package id.corpu.xapi.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Unpacking;
import id.corpu.xapi.domain.Unpacking.Unpacked;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.check.StatementCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes statements of other tools: unpack, check, store. A whole body is stored or nothing of it; a
 * deadlock is answered by trying again.
 */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door")
public class StatementReceiving {

  private static final int TRIES = 8;
  private static final int MOST_FINDINGS = 20;

  private StatementAppending appending;
  private String baseUrl;

  protected StatementReceiving() {}

  @Inject
  public StatementReceiving(
      StatementAppending appending, @ConfigProperty(name = "corpu.base-url") String baseUrl) {
    this.appending = appending;
    this.baseUrl = baseUrl;
  }

  /**
   * POST: one statement or a list.
   *
   * @return ids in the order given
   * @throws Refusal when anything is wrong
   */
  public List<UUID> post(byte[] body, Credential credential) {
    List<Unpacked> unpacked = Unpacking.statements(body, true);
    check(unpacked, unpacked.size() > 1 || isList(body));
    List<Incoming> incoming = unpacked.stream().map(u -> incoming(u, UUID.randomUUID())).toList();
    noIdTwice(incoming);
    return store(incoming, credential);
  }

  /** PUT: one statement whose id is that of the parameter. */
  public void put(UUID id, byte[] body, Credential credential) {
    List<Unpacked> unpacked = Unpacking.statements(body, false);
    check(unpacked, false);
    Incoming statement = incoming(unpacked.get(0), id);
    if (!statement.id().equals(id)) {
      throw Refusal.bad(
          "ID_DIFFERS", "XAPI-00144", "id", "The statement has another id than statementId says.");
    }
    store(List.of(statement), credential);
  }

  private static boolean isList(byte[] body) {
    for (byte b : body) {
      if (!Character.isWhitespace(b)) {
        return b == '[';
      }
    }
    return false;
  }

  private static void check(List<Unpacked> unpacked, boolean isList) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < unpacked.size() && findings.size() < MOST_FINDINGS; i++) {
      findings.addAll(StatementCheck.of(unpacked.get(i).tree(), isList ? "[" + i + "]" : ""));
    }
    if (!findings.isEmpty()) {
      throw Refusal.bad(findings);
    }
    for (int i = 0; i < unpacked.size(); i++) {
      attachments(unpacked.get(i), isList ? "[" + i + "].attachments" : "attachments");
    }
  }

  /** A body of plain JSON carries no data, so every attachment has to say where it lies. */
  private static void attachments(Unpacked statement, String path) {
    statement
        .tree()
        .path("attachments")
        .forEach(
            attachment -> {
              if (!attachment.has("fileUrl")) {
                throw Refusal.bad(
                    "ATTACHMENT_MISSING",
                    "XAPI-00104",
                    path,
                    "An attachment has neither data nor fileUrl.");
              }
            });
  }

  private static Incoming incoming(Unpacked unpacked, UUID orElse) {
    ObjectNode tree = (ObjectNode) unpacked.tree();
    UUID id = tree.has("id") ? UUID.fromString(tree.get("id").asText()) : orElse;
    String version = tree.path("version").asText(XapiVersion.V1_0_3.ofStatements());
    return new Incoming(id, tree, unpacked.text(), version);
  }

  private static void noIdTwice(List<Incoming> incoming) {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < incoming.size(); i++) {
      if (!seen.add(incoming.get(i).id())) {
        throw Refusal.bad(
            "DUPLICATE", "XAPI-00326", "[" + i + "].id", "The id stands in this batch already.");
      }
    }
  }

  private List<UUID> store(List<Incoming> incoming, Credential credential) {
    for (int attempt = 1; ; attempt++) {
      try {
        return appending.append(credential.storeId(), incoming, credential.authority(baseUrl));
      } catch (StoreFailure e) {
        if (!e.isPassing() || attempt == TRIES) {
          throw e;
        }
        long most = TimeUnit.MILLISECONDS.toNanos(4L << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
      }
    }
  }
}
