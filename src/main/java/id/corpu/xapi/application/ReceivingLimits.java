package id.corpu.xapi.application;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.multipart.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much the store takes at once. One attachment crosses to the database in one packet, where a
 * byte may take two: its limit is less than half of {@code max_allowed_packet} (16 MiB unless the
 * server says otherwise).
 */
@ApplicationScoped
@OpenUseCase("settings")
public class ReceivingLimits {

  private Limits limits;
  private int statements;

  protected ReceivingLimits() {}

  @Inject
  public ReceivingLimits(
      @ConfigProperty(name = "corpu.xapi.max-body", defaultValue = "10485760") int body,
      @ConfigProperty(name = "corpu.xapi.max-attachment", defaultValue = "7340032") int attachment,
      @ConfigProperty(name = "corpu.xapi.max-multipart", defaultValue = "33554432") long multipart,
      @ConfigProperty(name = "corpu.xapi.max-statements", defaultValue = "5000") int statements) {
    this.limits = new Limits(body, attachment, multipart);
    this.statements = statements;
  }

  /** Bytes of a body and its parts. */
  public Limits bytes() {
    return limits;
  }

  /** Most statements of one request. */
  public int statements() {
    return statements;
  }
}
