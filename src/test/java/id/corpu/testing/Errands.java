package id.corpu.testing;

import id.corpu.platform.security.ActingAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a test's own threads call use cases as somebody, each in a request of its own. */
@ApplicationScoped
public class Errands {

  @Inject private ActingAs acting;

  /**
   * Waits until all others are ready too, then does it.
   *
   * @return what it ended with, or null when all went well
   */
  @ActivateRequestContext
  public RuntimeException together(CyclicBarrier others, long person, Runnable deed) {
    acting.person(person);
    try {
      others.await(30, TimeUnit.SECONDS);
      deed.run();
      return null;
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (RuntimeException e) {
      return e;
    }
  }
}
