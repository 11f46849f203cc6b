package id.corpu.xapi.domain;

import id.corpu.xapi.domain.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * A body that has to keep coming: after some seconds of grace, at no less than a rate. A client
 * that sends a byte now and then would hold a worker of the server for hours.
 */
public final class SteadyStream extends InputStream {

  private final InputStream body;
  private final LongSupplier nanos;
  private final long graceNanos;
  private final long slowest;
  private long waited;
  private long bytes;

  /**
   * Only the time counts that was spent waiting for the client.
   *
   * @param nanos a clock that only rises
   * @param graceSeconds how long the rate does not matter
   * @param slowest least bytes a second afterwards
   */
  public SteadyStream(InputStream body, LongSupplier nanos, int graceSeconds, int slowest) {
    this.body = body;
    this.nanos = nanos;
    this.graceNanos = TimeUnit.SECONDS.toNanos(graceSeconds);
    this.slowest = slowest;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Reads what has come.
   *
   * @throws Refusal 408 when too little came in time, 400 when the connection broke
   */
  @Override
  public int read(byte[] buffer, int from, int most) throws IOException {
    long before = nanos.getAsLong();
    int read;
    try {
      read = body.read(buffer, from, most);
    } catch (IOException e) {
      throw isTimeout(e) ? tooSlow() : broken();
    }
    waited += nanos.getAsLong() - before;
    bytes += Math.max(0, read);
    long allowed = graceNanos + TimeUnit.SECONDS.toNanos(bytes) / slowest;
    if (read >= 0 && waited > allowed) {
      throw tooSlow();
    }
    return read;
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public void close() throws IOException {
    body.close();
  }

  private static boolean isTimeout(IOException failure) {
    return failure.getCause() instanceof TimeoutException
        || failure instanceof java.io.InterruptedIOException;
  }

  private static Refusal tooSlow() {
    return new Refusal(
        408, new Finding("TOO_SLOW", "XAPI-00328", "$", "The body came too slowly; try again."));
  }

  private static Refusal broken() {
    return Refusal.bad("BODY_BROKEN", "XAPI-00328", "$", "The body did not come to its end.");
  }
}
