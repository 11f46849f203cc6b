package id.corpu.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB's data source as a plain one. The driver's own class can also do XA, and a server that
 * sees it starts a two-phase transaction for every request although there is just one database:
 * three more round trips for nothing. Its connections spare two more, see {@link
 * ThriftyConnection}.
 */
public class PortalDataSource implements DataSource {

  /** The server parses a statement once for a connection, not whenever it runs. */
  private static final String OPTIONS = "useServerPrepStmts=true";

  private final MariaDbDataSource mariaDb = new MariaDbDataSource();

  /** JDBC address. */
  public void setUrl(String url) throws SQLException {
    mariaDb.setUrl(url + (url.contains("?") ? "&" : "?") + OPTIONS);
  }

  public String getUrl() throws SQLException {
    return mariaDb.getUrl();
  }

  public void setUser(String user) throws SQLException {
    mariaDb.setUser(user);
  }

  public String getUser() throws SQLException {
    return mariaDb.getUser();
  }

  public void setPassword(String password) throws SQLException {
    mariaDb.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return ThriftyConnection.over(mariaDb.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return ThriftyConnection.over(mariaDb.getConnection(user, password));
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return mariaDb.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    mariaDb.setLogWriter(writer);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return mariaDb.getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    mariaDb.setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return mariaDb.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return mariaDb.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return mariaDb.isWrapperFor(type);
  }
}
