package id.corpu.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that goes back to committing each statement by itself only when such a statement
 * comes. The server switches before and after every transaction, which costs two round trips
 * although the next user of the connection mostly begins a transaction again.
 */
final class ThriftyConnection implements InvocationHandler {

  private final Connection connection;

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

  private void settle() throws SQLException {
    if (owesAutoCommit) {
      connection.setAutoCommit(true);
      owesAutoCommit = false;
    }
  }
}
