package id.corpu.xapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A request written byte by byte, as no well-behaved client would. */
public final class RawCall {

  private static final int PATIENCE_MILLIS = 20_000;

  private RawCall() {}

  /**
   * Sends bytes and reads what comes until the server closes or the answer's head has come.
   *
   * @param ends whether nothing more comes from this side
   * @return the status, or 0 when the connection ended without an answer
   */
  public static int status(int port, byte[] request, boolean ends) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(request);
        out.flush();
        if (ends) {
          socket.shutdownOutput();
        }
      } catch (SocketException closed) {
        // Answered before it had everything
      }
      String head = head(socket.getInputStream());
      return head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0 && head.size() < 12; next = in.read()) {
        head.write(next);
      }
    } catch (SocketException reset) {
      // No answer, or no more of it
    }
    return head.toString(StandardCharsets.US_ASCII);
  }

  /** A request with its length; headers end with line breaks. */
  public static byte[] request(String line, String headers, byte[] body) {
    byte[] head =
        (line
                + " HTTP/1.1\r\nHost: portal\r\nContent-Length: "
                + body.length
                + "\r\n"
                + headers
                + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }
}
