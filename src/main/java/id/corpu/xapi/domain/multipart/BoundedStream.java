package id.corpu.xapi.domain.multipart;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of a body one by one, no more than a limit. */
final class BoundedStream {

  private final InputStream in;
  private final byte[] buffer = new byte[16_384];
  private final long most;
  private long left;
  private int at;
  private int end;

  BoundedStream(InputStream in, long most) {
    this.in = in;
    this.most = most;
    this.left = most;
  }

  /** The next byte, 0 to 255; the body must not end here. */
  int next() throws IOException {
    if (at == end) {
      fill();
    }
    if (left-- == 0) {
      throw Broken.tooLarge("The body", most);
    }
    return buffer[at++] & 0xff;
  }

  private void fill() throws IOException {
    at = 0;
    end = in.read(buffer);
    if (end <= 0) {
      end = 0;
      throw Broken.body("The body ends before its last boundary.");
    }
  }
}
