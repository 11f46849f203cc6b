package id.corpu.xapi.application;

import java.sql.SQLException;

/** The database refused a write; {@link #isPassing()} tells whether trying again makes sense. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;
  private static final int DUPLICATE = 1062;

  private final boolean passing;

  public StoreFailure(SQLException cause) {
    super(cause);
    int code = cause.getErrorCode();
    this.passing = code == DEADLOCK || code == LOCK_WAIT || code == DUPLICATE;
  }

  /** A deadlock, or another writer storing the same statement at the same moment. */
  public boolean isPassing() {
    return passing;
  }
}
