package id.corpu.xapi.web.transfer;

import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.transfer.Transfer;
import id.corpu.xapi.application.transfer.TransferAdministration;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where imports begin: a file, or another store; and those there have been. */
@Named
@RequestScoped
public class ImportsBacking {

  @Inject private TransferAdministration administration;
  @Inject private CurrentUser currentUser;
  @Inject private TransferTexts texts;

  private List<Transfer> latest;
  private String endpoint;
  private String accessKey;
  private String secret;
  private String version = "1.0.3";
  private LocalDate since;
  private boolean trusted;

  @PostConstruct
  void load() {
    latest = administration.latest();
  }

  public void pull() {
    UUID started =
        administration.pull(
            endpoint,
            accessKey,
            secret,
            version,
            Optional.ofNullable(since)
                .map(day -> day.atStartOfDay(currentUser.get().zone()).toInstant()),
            trusted);
    Pages.goTo("/lrs/impor/" + started);
  }

  /** Why an upload was refused, by the address it came back to; else null. */
  public String getProblem() {
    return texts.problem(
        "error.", "TRANSFER_RUNNING", "TRANSFER_EMPTY", "TRANSFER_TOO_BIG", "TRANSFER_BROKEN_GZIP");
  }

  public List<Transfer> getLatest() {
    return latest;
  }

  public String getEndpoint() {
    return endpoint;
  }

  public void setEndpoint(String endpoint) {
    this.endpoint = endpoint;
  }

  public String getAccessKey() {
    return accessKey;
  }

  public void setAccessKey(String accessKey) {
    this.accessKey = accessKey;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public boolean isTrusted() {
    return trusted;
  }

  public void setTrusted(boolean trusted) {
    this.trusted = trusted;
  }
}
