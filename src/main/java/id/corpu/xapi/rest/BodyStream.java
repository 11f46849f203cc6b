package id.corpu.xapi.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is read from another stream than the connection's, by a thread that may wait. */
final class BodyStream extends ServletInputStream {

  private final InputStream bytes;
  private boolean finished;

  BodyStream(InputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    int one = bytes.read();
    finished = one < 0;
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = bytes.read(into, from, length);
    finished = read < 0;
    return read;
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("no asynchronous reading");
  }
}
