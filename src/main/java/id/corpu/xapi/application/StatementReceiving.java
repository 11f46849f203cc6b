package id.corpu.xapi.application;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.multipart.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes statements of other tools: unpack, check, store. A body is stored whole or not at all. */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door")
public class StatementReceiving {

  private SharedCommits commits;
  private ReceivingLimits limits;
  private String baseUrl;

  protected StatementReceiving() {}

  @Inject
  public StatementReceiving(
      SharedCommits commits,
      ReceivingLimits limits,
      @ConfigProperty(name = "corpu.base-url") String baseUrl) {
    this.commits = commits;
    this.limits = limits;
    this.baseUrl = baseUrl;
  }

  /**
   * POST: one statement or a list.
   *
   * @return ids in the order given
   * @throws Refusal when anything is wrong
   */
  public List<UUID> post(Delivery delivery, XapiVersion version, Credential credential) {
    List<Incoming> incoming = new Checking(version, limits.statements()).many(delivery);
    noIdTwice(incoming);
    return store(incoming, credential);
  }

  /** PUT: one statement whose id is that of the parameter. */
  public void put(UUID id, Delivery delivery, XapiVersion version, Credential credential) {
    Incoming statement = new Checking(version, 1).one(delivery, id);
    if (!statement.id().equals(id)) {
      throw Refusal.bad(
          "ID_DIFFERS", "XAPI-00144", "id", "The statement has another id than statementId says.");
    }
    store(List.of(statement), credential);
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
    if (!incoming.isEmpty()) {
      commits.write(credential.storeId(), incoming, credential.authority(baseUrl));
    }
    return incoming.stream().map(Incoming::id).toList();
  }
}
