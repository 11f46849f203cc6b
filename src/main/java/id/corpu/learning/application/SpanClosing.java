package id.corpu.learning.application;

import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Closes one stretch in a transaction of its own, so that a failing one holds up no other. */
@ApplicationScoped
@OpenUseCase("runs by the clock")
public class SpanClosing {

  private StudySpans spans;
  private Clock clock;

  protected SpanClosing() {}

  @Inject
  public SpanClosing(StudySpans spans, Clock clock) {
    this.spans = spans;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void close(long spanId) {
    spans.close(spanId, clock.instant());
  }
}
