package id.corpu.people.application;

import org.jdbi.v3.core.Handle;

/**
 * Lets only one at a time change who stands above whom in a city: each of two changes may be free
 * of circles, and both together not.
 */
public final class CityOrder {

  private CityOrder() {}

  /** Waits for the other's transaction to end; held until the running one ends. */
  public static void hold(Handle handle, long institution) {
    handle
        .createQuery("SELECT id FROM people_institution WHERE id = :id FOR UPDATE")
        .bind("id", institution)
        .mapTo(Long.class)
        .one();
  }

  /** Whether an import of the city is being read or written. */
  static boolean importRuns(Handle handle, long institution) {
    return handle
            .createQuery("SELECT COUNT(*) FROM people_import WHERE running_for = :id")
            .bind("id", institution)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
