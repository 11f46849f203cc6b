package id.corpu.platform.persistence;

import java.sql.SQLException;
import java.util.Set;

/** Refusals of the database that are gone when the same transaction is tried again. */
public final class Passing {

  private static final int LOCK_WAIT = 1205;
  private static final int DEADLOCK = 1213;
  private static final Set<Integer> CODES = Set.of(LOCK_WAIT, DEADLOCK);

  private Passing() {}

  /** Whether a failure comes from a deadlock or from waiting too long for a lock. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException refused && CODES.contains(refused.getErrorCode())) {
        return true;
      }
    }
    return false;
  }
}
