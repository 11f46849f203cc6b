package id.corpu.xapi.application.transfer;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.Authority;
import id.corpu.xapi.application.transfer.NewTransfer.PullFrom;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.transfer.ExportRequest;
import id.corpu.xapi.domain.transfer.OtherStore;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The LRS administrator's exports, imports and pulls, of the own institution's store. */
@ApplicationScoped
@Requires(Permission.MANAGE_LRS)
public class TransferAdministration {

  private static final int SHOWN = 20;

  @Inject private TransferRows rows;
  @Inject private TransferFindings findings;
  @Inject private TransferStarting starting;
  @Inject private StatementExport export;
  @Inject private CurrentUser currentUser;

  @Inject
  @ConfigProperty(name = "corpu.base-url")
  private String baseUrl;

  /** A copy of the own store that can be written. */
  public StatementExport.Copy export(ExportRequest request) {
    return export.prepare(currentUser.get().institutionId(), request);
  }

  /** Asks nothing but whether the caller may import, before a file is taken. */
  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public void mayImport() {
    // the interceptor answers
  }

  /**
   * Takes a file and begins with its dry run.
   *
   * @param trusted whether it is the copy of a store that is trusted, so that its authorities stay
   * @throws InvalidInput when the file is empty, too big or a broken archive
   * @throws id.corpu.platform.errors.Conflict {@code TRANSFER_RUNNING} while another import runs
   */
  public UUID take(String fileName, InputStream content, boolean trusted) {
    Account account = currentUser.get();
    String name = fileName == null || fileName.isBlank() ? "pernyataan.ndjson" : fileName;
    NewTransfer started =
        new NewTransfer(
            UUID.randomUUID(),
            account.institutionId(),
            name,
            account.personId(),
            null,
            TransferState.CHECKING,
            new Authority(baseUrl, "impor", "Impor berkas", true, trusted),
            0,
            null);
    return starting.file(started, content).uuid();
  }

  /**
   * Begins to pull from another store.
   *
   * @param since only what was stored there later
   * @throws InvalidInput {@code PULL_ADDRESS}, {@code PULL_CREDENTIAL}, {@code PULL_VERSION}
   */
  public UUID pull(
      String endpoint,
      String accessKey,
      String secret,
      String version,
      Optional<Instant> since,
      boolean trusted) {
    OtherStore store =
        OtherStore.of(endpoint).orElseThrow(() -> new InvalidInput("PULL_ADDRESS", "endpoint"));
    if (isBlank(accessKey) || accessKey.indexOf(':') >= 0 || isBlank(secret)) {
      throw new InvalidInput("PULL_CREDENTIAL", "key");
    }
    String spoken =
        XapiVersion.of(version == null ? "" : version)
            .map(XapiVersion::spoken)
            .orElseThrow(() -> new InvalidInput("PULL_VERSION", "version"));
    Account account = currentUser.get();
    NewTransfer started =
        new NewTransfer(
            UUID.randomUUID(),
            account.institutionId(),
            store.endpoint().toString(),
            account.personId(),
            null,
            TransferState.RUNNING,
            new Authority(baseUrl, "tarikan", "Tarikan dari LRS lain", true, trusted),
            0,
            new PullFrom(spoken, accessKey.strip(), since.orElse(null)));
    starting.pull(started, secret);
    return started.uuid();
  }

  /** Stores what the dry run has checked, or goes on with a file that failed. */
  public void run(UUID transfer) {
    starting.run(one(transfer));
  }

  /** Goes on with a pull that has stopped. */
  public void resume(UUID transfer, String secret) {
    if (isBlank(secret)) {
      throw new InvalidInput("PULL_CREDENTIAL", "secret");
    }
    starting.resume(one(transfer), secret);
  }

  /** Gives an import up; what it has stored stays. */
  public void discard(UUID transfer) {
    starting.discard(one(transfer));
  }

  /**
   * An import of the own store.
   *
   * @throws NotFound when there is none
   */
  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public Transfer one(UUID transfer) {
    return rows.find(transfer)
        .filter(found -> found.storeId() == currentUser.get().institutionId())
        .orElseThrow(() -> new NotFound("import"));
  }

  /** The newest imports of the own store. */
  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public List<Transfer> latest() {
    return rows.latest(currentUser.get().institutionId(), SHOWN);
  }

  /** Why lines were refused, by line. */
  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public List<TransferFindings.Row> findings(UUID transfer, int offset, int limit) {
    return findings.of(one(transfer).id(), offset, limit);
  }

  /** The same for a spreadsheet. */
  @Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
  public String findingsCsv(UUID transfer, List<String> heading) {
    return findings.csv(one(transfer).id(), heading);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
