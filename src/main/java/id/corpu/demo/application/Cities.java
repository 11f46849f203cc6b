package id.corpu.demo.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;

/** Finds the institution that may become the demo city. */
@ApplicationScoped
@OpenUseCase("runs at start, before anybody can call")
public class Cities {

  private Database database;

  protected Cities() {}

  @Inject
  public Cities(Database database) {
    this.database = database;
  }

  /** The shipped example institution. */
  @Transactional
  public Optional<City> demo() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id, time_zone, home_page FROM people_institution WHERE slug = :slug")
                    .bind("slug", City.SLUG)
                    .map(
                        (row, context) ->
                            new City(
                                row.getLong("id"),
                                ZoneId.of(row.getString("time_zone")),
                                row.getString("home_page")))
                    .findOne());
  }

  /** Whether anybody works there: invented people never join real ones. */
  @Transactional
  public boolean isInhabited(City city) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT EXISTS (SELECT 1 FROM people_person WHERE institution_id = :city)")
                    .bind("city", city.id())
                    .mapTo(Boolean.class)
                    .one());
  }
}
