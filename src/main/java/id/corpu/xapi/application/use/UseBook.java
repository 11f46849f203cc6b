package id.corpu.xapi.application.use;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.StoreFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;

/** Writes counts of use: all of a batch or nothing, so that it can be tried again. */
@ApplicationScoped
@OpenUseCase("called by the clock")
public class UseBook {

  private Database database;

  protected UseBook() {}

  @Inject
  public UseBook(Database database) {
    this.database = database;
  }

  /** Adds what was counted to what is written. */
  @Transactional
  public void write(UseTally.Counted counted) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              try {
                UseRows.write(handle.getConnection(), counted);
              } catch (SQLException e) {
                throw new StoreFailure(e);
              }
            });
  }

  /** Forgets hours before one. */
  @Transactional
  public void forgetBefore(Instant hour) {
    database.jdbi().useHandle(handle -> UseRows.forgetBefore(handle, hour));
  }
}
