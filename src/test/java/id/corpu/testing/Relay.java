package id.corpu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to another server that a test can cut and mend: for the caller the server has gone and
 * come back. Listens on loopback.
 */
public final class Relay implements AutoCloseable {

  private final String host;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket door;
  private final int ownPort;

  private Relay(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.ownPort = door.getLocalPort();
    accept(door);
  }

  /** A line to a server, working. */
  public static Relay to(String host, int port) throws IOException {
    return new Relay(host, port);
  }

  public int port() {
    return ownPort;
  }

  /** Ends all connections and refuses new ones. */
  public synchronized void cut() throws IOException {
    door.close();
    for (Socket socket : open) {
      close(socket);
    }
  }

  /** Takes connections again. */
  public synchronized void mend() throws IOException {
    ServerSocket again = new ServerSocket();
    again.setReuseAddress(true);
    again.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), ownPort));
    door = again;
    accept(again);
  }

  @Override
  public void close() throws IOException {
    cut();
  }

  private void accept(ServerSocket at) {
    daemon(
        () -> {
          while (!at.isClosed()) {
            try {
              Socket caller = at.accept();
              open.add(caller);
              Socket server = new Socket(host, port);
              open.add(server);
              if (at.isClosed()) {
                close(caller);
                close(server);
              }
              daemon(() -> pass(caller, server));
              daemon(() -> pass(server, caller));
            } catch (IOException e) {
              // Cut; nobody waits here any more
            }
          }
        });
  }

  private void pass(Socket from, Socket to) {
    byte[] buffer = new byte[16_384];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      // One side has gone; the other one hears of it below
    } finally {
      close(from);
      close(to);
    }
  }

  private void close(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      // Closed it is
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }
}
