package id.corpu.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Failures that come from a database that is away, is going away, or has no connection to spare.
 */
public final class Outage {

  /** All SQLSTATEs of this class speak of the connection. */
  private static final String CONNECTION = "08";

  /** Server shutdown in progress; connection killed; too many connections; read only. */
  private static final Set<Integer> CODES = Set.of(1053, 1927, 1040, 1203, 1290);

  /** What the server's pool says, which wraps nothing when nothing is left. */
  private static final String NO_CONNECTION = "Error in allocating a connection";

  private Outage() {}

  /**
   * Whether a failure comes from the database being away; then connections of the pool have to
   * prove themselves before they are used again.
   */
  public static boolean isBehind(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException refused && speaksOfConnection(refused)) {
        ThriftyConnection.distrust();
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfConnection(SQLException refused) {
    String state = refused.getSQLState();
    String message = refused.getMessage();
    return refused instanceof SQLNonTransientConnectionException
        || refused instanceof SQLTransientConnectionException
        || (state != null && state.startsWith(CONNECTION))
        || CODES.contains(refused.getErrorCode())
        || (message != null && message.startsWith(NO_CONNECTION));
  }
}
