package id.corpu.jp.application.rebuild;

import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Works off the parts of something long on two threads, so that pages keep being answered. */
@ApplicationScoped
@OpenUseCase("runs what use cases give it, which are guarded themselves")
public class TwoAtATime {

  private static final int THREADS = 2;

  @Resource private ManagedExecutorService executor;

  /**
   * Returns when all parts are done.
   *
   * @throws IllegalStateException when one failed; the rest is not begun then
   */
  public void run(List<Runnable> work) {
    Queue<Runnable> parts = new ConcurrentLinkedQueue<>(work);
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      workers.add(
          executor.submit(
              () -> {
                for (Runnable next = parts.poll(); next != null; next = parts.poll()) {
                  next.run();
                }
              }));
    }
    try {
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      parts.clear();
      throw new IllegalStateException("Not all parts were done", e.getCause());
    } catch (InterruptedException e) {
      parts.clear();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The work was interrupted", e);
    }
  }
}
