package id.corpu.demo.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Which stages of the demo city have been loaded; a stage that is noted is never loaded again. */
@ApplicationScoped
@OpenUseCase("runs at start, before anybody can call")
public class LoadedOnce {

  private Database database;
  private Clock clock;

  protected LoadedOnce() {}

  @Inject
  public LoadedOnce(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** When a stage was loaded. */
  @Transactional
  public Optional<Instant> when(String stage) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT loaded_at FROM platform_loaded WHERE what = :what")
                    .bind("what", stage)
                    .map(
                        (row, context) ->
                            SqlTypes.toInstant(row.getObject("loaded_at", LocalDateTime.class)))
                    .findOne());
  }

  /**
   * Notes a stage, in the transaction that loads it or in one of its own.
   *
   * @param digest SHA-256 of what was loaded, 64 hex digits
   */
  @Transactional
  public void note(String stage, String digest) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO platform_loaded (what, digest, loaded_at) VALUES (:what, :digest, :now)")
                    .bind("what", stage)
                    .bind("digest", digest)
                    .bind("now", clock.instant())
                    .execute());
  }
}
