package id.corpu.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A connection that goes back to committing each statement by itself only when such a statement
 * comes. The server switches before and after every transaction, which costs two round trips
 * although the next user of the connection mostly begins a transaction again.
 *
 * <p>The pool asks each connection whether it is still good before it hands it out. The answer
 * costs a round trip only after some seconds, or after any connection was found broken since: so a
 * database that was away is noticed at once, and its return too.
 */
final class ThriftyConnection implements InvocationHandler {

  private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** How often some connection was found broken. */
  private static final AtomicInteger BROKEN = new AtomicInteger();

  private final Connection connection;
  private int brokenSeen = BROKEN.get();
  private long provenAt = System.nanoTime();

  /** The switch back that has been asked for and not been made. */
  private boolean owesAutoCommit;

  private ThriftyConnection(Connection connection) {
    this.connection = connection;
  }

  static Connection over(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            ThriftyConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new ThriftyConnection(connection));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "setAutoCommit":
        setAutoCommit((boolean) arguments[0]);
        return null;
      case "getAutoCommit":
        return owesAutoCommit || connection.getAutoCommit();
      case "isValid":
        return isValid((int) arguments[0]);
      case "createStatement", "prepareStatement", "prepareCall":
        settle();
        break;
      default:
        break;
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /**
   * To commit: an open transaction ends with it, as JDBC says, so that none stays open behind it.
   */
  private void setAutoCommit(boolean wanted) throws SQLException {
    boolean now = owesAutoCommit || connection.getAutoCommit();
    if (wanted == now) {
      return;
    }
    if (wanted) {
      connection.commit();
    } else if (!owesAutoCommit) {
      connection.setAutoCommit(false);
    }
    owesAutoCommit = wanted;
  }

  /** The driver closes a connection by itself when the network or the database has gone. */
  private boolean isValid(int seconds) throws SQLException {
    int broken = BROKEN.get();
    long now = System.nanoTime();
    boolean trusted = broken == brokenSeen && now - provenAt < TRUSTED_NANOS;
    if (connection.isClosed() || !(trusted || connection.isValid(seconds))) {
      BROKEN.incrementAndGet();
      return false;
    }
    if (!trusted) {
      brokenSeen = broken;
      provenAt = now;
    }
    return true;
  }

  /** The database was found away: no connection is trusted before it has proven itself again. */
  static void distrust() {
    BROKEN.incrementAndGet();
  }

  private void settle() throws SQLException {
    if (owesAutoCommit) {
      connection.setAutoCommit(true);
      owesAutoCommit = false;
    }
  }
}
