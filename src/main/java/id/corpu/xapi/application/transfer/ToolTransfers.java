package id.corpu.xapi.application.transfer;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.Authority;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Imports of other tools, by their credentials. */
@ApplicationScoped
@OpenUseCase("the credential's scope is checked at the door")
public class ToolTransfers {

  @Inject private TransferRows rows;
  @Inject private TransferFindings findings;
  @Inject private TransferStarting starting;
  @Inject private AuditTrail audit;

  @Inject
  @ConfigProperty(name = "corpu.base-url")
  private String baseUrl;

  /**
   * Takes a file.
   *
   * @param dry whether it is only checked
   * @param keepsAuthority whether its statements keep the authorities that they name
   */
  public Transfer take(
      Credential caller, InputStream content, boolean dry, boolean keepsAuthority) {
    Authority own = caller.authority(baseUrl);
    Authority authority =
        new Authority(
            own.homePage(), own.accountName(), own.name(), own.mayDefine(), keepsAuthority);
    NewTransfer started =
        new NewTransfer(
            UUID.randomUUID(),
            caller.storeId(),
            caller.label(),
            null,
            caller.key(),
            dry ? TransferState.CHECKING : TransferState.RUNNING,
            authority,
            0,
            null);
    Transfer taken = starting.file(started, content);
    audit.note("ToolTransfers.take", null, caller.key() + " " + taken.uuid(), "DONE", null);
    return taken;
  }

  /** Stores what a dry run has checked, or goes on with what failed. */
  public Transfer run(Credential caller, UUID transfer) {
    starting.run(one(caller, transfer));
    return one(caller, transfer);
  }

  /**
   * An import of the caller's store.
   *
   * @throws NotFound when there is none
   */
  public Transfer one(Credential caller, UUID transfer) {
    return rows.find(transfer)
        .filter(found -> found.storeId() == caller.storeId())
        .orElseThrow(() -> new NotFound("import"));
  }

  /** Why lines were refused, by line. */
  public List<TransferFindings.Row> findings(Transfer transfer, int limit) {
    return findings.of(transfer.id(), 0, limit);
  }
}
