package id.corpu.xapi.web.transfer;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.transfer.Transfer;
import id.corpu.xapi.application.transfer.TransferAdministration;
import id.corpu.xapi.application.transfer.TransferFindings;
import id.corpu.xapi.domain.check.Formats;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One import: its progress, what it refuses, and its next step. */
@Named
@RequestScoped
public class StatementImportBacking {

  /** Reasons on a page. */
  private static final int PAGE = 50;

  @Inject private TransferAdministration administration;
  @Inject private TransferTexts texts;

  private UUID uuid;
  private Transfer transfer;
  private int page;
  private List<TransferFindings.Row> findings;
  private String secret;

  @PostConstruct
  public void load() {
    String asked = Pages.parameter("uuid");
    if (asked == null || !Formats.isUuid(asked)) {
      throw new NotFound("import");
    }
    uuid = UUID.fromString(asked);
    transfer = administration.one(uuid);
    String wanted = Pages.parameter("hal");
    page = wanted != null && wanted.matches("[1-9]\\d{0,2}") ? Integer.parseInt(wanted) : 1;
    findings = administration.findings(uuid, (page - 1) * PAGE, PAGE + 1);
  }

  public void run() {
    administration.run(uuid);
    again();
  }

  public void resume() {
    administration.resume(uuid, secret);
    again();
  }

  public void discard() {
    administration.discard(uuid);
    Pages.say(texts.of("import.discarded"));
    again();
  }

  private void again() {
    Pages.goTo("/lrs/impor/" + uuid);
  }

  public Transfer getTransfer() {
    return transfer;
  }

  public boolean isActive() {
    return transfer.state().isActive();
  }

  public boolean isReady() {
    return transfer.state() == TransferState.READY;
  }

  /** Whether the numbers are those of a dry run. */
  public boolean isDry() {
    return isReady() || transfer.state() == TransferState.CHECKING;
  }

  public boolean isOver() {
    return transfer.state().isOver();
  }

  public boolean isResumable() {
    return transfer.state().isResumable();
  }

  public List<TransferFindings.Row> getFindings() {
    return findings.size() > PAGE ? findings.subList(0, PAGE) : findings;
  }

  public Integer getPrevious() {
    return page > 1 ? page - 1 : null;
  }

  public Integer getNext() {
    return findings.size() > PAGE ? page + 1 : null;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }
}
