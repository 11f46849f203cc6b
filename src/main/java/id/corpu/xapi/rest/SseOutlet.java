package id.corpu.xapi.rest;

import id.corpu.xapi.application.live.LiveOutlet;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.Times;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A stream of server-sent events (HTML Living Standard, 9.2) over a connection that is written to
 * only while it takes something: no thread waits for a slow reader, and at most one hand-over of
 * statements is held for it.
 */
final class SseOutlet implements LiveOutlet, WriteListener, AsyncListener {

  private static final Logger LOG = Logger.getLogger(SseOutlet.class.getName());

  /** How soon a browser comes back, in milliseconds. */
  private static final String GREETING = "retry: 3000\n\n";

  private final AsyncContext context;
  private final ServletOutputStream out;
  private final Deque<Supplier<byte[]>> waiting = new ArrayDeque<>();
  private boolean started;
  private boolean unflushed;
  private boolean ended;

  SseOutlet(AsyncContext context, ServletOutputStream out) {
    this.context = context;
    this.out = out;
    waiting.add(() -> bytes(GREETING));
  }

  @Override
  public synchronized boolean isOpen() {
    return !ended;
  }

  @Override
  public synchronized boolean isDrained() {
    return waiting.isEmpty();
  }

  @Override
  public synchronized void send(List<Page.Row> rows) {
    rows.forEach(row -> offer(() -> event(row)));
    write();
  }

  @Override
  public synchronized void beat(long cursor) {
    String through = Times.text(StatementKey.storedOf(cursor));
    offer(() -> bytes(": complete through " + through + "\nid: " + cursor + "\n\n"));
    write();
  }

  private void offer(Supplier<byte[]> event) {
    if (!ended) {
      waiting.add(event);
    }
  }

  @Override
  public void end() {
    if (close()) {
      try {
        context.complete();
      } catch (IllegalStateException e) {
        LOG.log(Level.FINE, "The stream was over already", e);
      }
    }
  }

  private synchronized boolean close() {
    boolean first = !ended;
    ended = true;
    waiting.clear();
    return first;
  }

  /** The server calls this first when the connection is ready, then whenever it is so again. */
  @Override
  public synchronized void onWritePossible() {
    started = true;
    write();
  }

  private void write() {
    try {
      while (started && !ended && out.isReady()) {
        if (!waiting.isEmpty()) {
          out.write(waiting.poll().get());
          unflushed = true;
        } else if (unflushed) {
          unflushed = false;
          out.flush();
        } else {
          return;
        }
      }
    } catch (IOException | IllegalStateException e) {
      LOG.log(Level.FINE, "The reader of a stream has gone", e);
      end();
    }
  }

  /** Line ends within the JSON can only be between its parts; each line is a field of its own. */
  static byte[] event(Page.Row row) {
    String data = String.join("\ndata: ", row.json().split("\r\n|\r|\n"));
    return bytes("id: " + row.key() + "\ndata: " + data + "\n\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void onError(Throwable failure) {
    LOG.log(Level.FINE, "The reader of a stream has gone", failure);
    end();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    close();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end();
  }

  @Override
  public void onError(AsyncEvent event) {
    end();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // A stream is begun once
  }
}
