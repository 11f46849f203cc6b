package id.corpu.jp.application.ledger;

import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;

/**
 * Until which year a city's books are closed. Reading it holds the city's row until the transaction
 * ends: nobody closes a year while somebody writes a ledger, and the other way round.
 */
@ApplicationScoped
@OpenUseCase("says to those who write ledgers which years they may not touch")
public class ClosedBooks {

  /** For a writer of ledgers: several may hold it at once. */
  public int through(Handle handle, long institutionId) {
    return read(handle, institutionId, " LOCK IN SHARE MODE");
  }

  /** For somebody who closes or reopens a year, alone. */
  public int throughAlone(Handle handle, long institutionId) {
    return read(handle, institutionId, " FOR UPDATE");
  }

  /** Moves it, for somebody who holds it alone. */
  public void set(Handle handle, long institutionId, int year) {
    handle
        .createUpdate("UPDATE jp_book SET closed_through = :year WHERE institution_id = :city")
        .bind("year", year)
        .bind("city", institutionId)
        .execute();
  }

  private static int read(Handle handle, long institutionId, String lock) {
    String sql = "SELECT closed_through FROM jp_book WHERE institution_id = :city" + lock;
    return handle
        .createQuery(sql)
        .bind("city", institutionId)
        .mapTo(Integer.class)
        .findOne()
        .orElseGet(() -> begun(handle, institutionId, sql));
  }

  /** A city that was founded later gets its row with the first ledger. */
  private static int begun(Handle handle, long institutionId, String sql) {
    handle
        .createUpdate("INSERT IGNORE INTO jp_book (institution_id) VALUES (:city)")
        .bind("city", institutionId)
        .execute();
    return handle.createQuery(sql).bind("city", institutionId).mapTo(Integer.class).one();
  }
}
