package id.corpu.search.application;

import id.corpu.platform.persistence.DatabaseReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This node's index and the one worker that keeps it up to date, asleep until a change is committed
 * here or two seconds have passed (another node's change). Everything in the index can be read from
 * the database again, so a broken one is simply thrown away.
 */
@ApplicationScoped
public class IndexKeeper {

  private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
  private static final long IDLE_SECONDS = 2;
  private static final long TIDY_NANOS = TimeUnit.HOURS.toNanos(6);

  @Resource private ManagedExecutorService executor;
  @Inject private ChangeFeed feed;
  @Inject private Sources sources;
  @Inject private Misses misses;

  @Inject
  @ConfigProperty(name = "corpu.data.dir")
  private String dataDirectory;

  private final Semaphore bell = new Semaphore(0);
  private volatile LuceneIndex index;
  private volatile boolean complete;
  private volatile boolean open = true;

  void onReady(@Observes @Priority(500) DatabaseReady ready) {
    index = open(Path.of(dataDirectory).resolve("index"));
    executor.submit(this::run);
  }

  void onCommitted(@Observes ChangesCommitted committed) {
    bell.release();
  }

  /** Whether everything is in the index; false while it is built for the first time. */
  boolean isComplete() {
    return complete;
  }

  <T> T read(LuceneIndex.Reading<T> reading) {
    try {
      return index.read(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LuceneIndex open(Path directory) {
    try {
      Files.createDirectories(directory);
      try {
        return new LuceneIndex(FSDirectory.open(directory));
      } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
        LOG.log(Level.WARNING, "The search index is unreadable and will be built anew", e);
        IOUtils.rm(directory);
        return new LuceneIndex(FSDirectory.open(directory));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() {
    IndexUpdate update = new IndexUpdate(index, feed, sources);
    long tidied = System.nanoTime() - TIDY_NANOS;
    boolean failing = false;
    while (open) {
      try {
        if (!complete) {
          if (!update.canFollow()) {
            update.build();
          }
          complete = true;
        }
        update.follow();
        failing = false;
        if (System.nanoTime() - tidied >= TIDY_NANOS) {
          feed.forgetOld(feed.now());
          misses.forgetOld();
          tidied = System.nanoTime();
        }
      } catch (IOException | RuntimeException e) {
        if (open && !failing) {
          LOG.log(Level.WARNING, "The search index could not be updated; trying again", e);
        }
        failing = true;
      }
      pause();
    }
  }

  private void pause() {
    try {
      if (bell.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS)) {
        bell.drainPermits();
      }
    } catch (InterruptedException e) {
      open = false;
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void stop() {
    open = false;
    bell.release();
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The search index did not close cleanly", e);
    }
  }
}
