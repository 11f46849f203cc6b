package id.corpu.platform.web;

import id.corpu.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready}: whether schema, regulations, courses and, where wanted, the demo city are
 * loaded, so that a proxy or launcher may send people here.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

  private static final int AFTER_ALL_FEATURES = 100_000;

  private volatile boolean loaded;

  void on(@Observes @Priority(AFTER_ALL_FEATURES) DatabaseReady ready) {
    loaded = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("corpu").status(loaded).build();
  }
}
