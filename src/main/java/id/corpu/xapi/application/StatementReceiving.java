package id.corpu.xapi.application;

import id.corpu.platform.persistence.Passing;
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

  private StatementAppending appending;
  private ReceivingLimits limits;
  private String baseUrl;

  protected StatementReceiving() {}

  @Inject
  public StatementReceiving(
      StatementAppending appending,
      ReceivingLimits limits,
      @ConfigProperty(name = "corpu.base-url") String baseUrl) {
    this.appending = appending;
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
    for (int attempt = 1; ; attempt++) {
      try {
        return appending.append(credential.storeId(), incoming, credential.authority(baseUrl));
      } catch (RuntimeException e) {
        if (!isPassing(e) || attempt == TRIES) {
          throw e;
        }
        long most = TimeUnit.MILLISECONDS.toNanos(4L << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
      }
    }
  }

  /** A deadlock may come from any statement of the transaction, not from the inserts alone. */
  private static boolean isPassing(RuntimeException failure) {
    return failure instanceof StoreFailure refused
        ? refused.isPassing()
        : Passing.isBehind(failure);
  }
}
