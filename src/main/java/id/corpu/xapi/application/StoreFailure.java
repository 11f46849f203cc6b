package id.corpu.xapi.application;

import id.corpu.platform.persistence.Passing;
import java.sql.SQLException;

/** The database refused a write; {@link #isPassing()} tells whether trying again makes sense. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int DUPLICATE = 1062;

  private final boolean passing;

  public StoreFailure(SQLException cause) {
    super(cause);
    this.passing = Passing.isBehind(cause) || cause.getErrorCode() == DUPLICATE;
  }

  /** A deadlock, or another writer storing the same statement at the same moment. */
  public boolean isPassing() {
    return passing;
  }
}
