package id.corpu.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.people.Institution;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The cities served, as everybody may see them: name, zone, policy, colours. */
@ApplicationScoped
@OpenUseCase("a city's name and colours stand on the sign-in page")
public class Institutions {

  private static final String SELECT =
      "SELECT id, slug, name, short_name, tagline, time_zone, policy_id, accent_colour, home_page"
          + " FROM people_institution";

  private Database database;
  private final Cache<String, List<Institution>> cache =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build();

  protected Institutions() {}

  @Inject
  public Institutions(Database database) {
    this.database = database;
  }

  /** All of them, the first founded first. */
  public List<Institution> all() {
    return cache.get("all", key -> load());
  }

  public Optional<Institution> byId(long id) {
    return all().stream().filter(institution -> institution.id() == id).findFirst();
  }

  /** Forgets what is kept, after a change. */
  public void forget() {
    cache.invalidateAll();
  }

  private List<Institution> load() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " ORDER BY id")
                    .map(
                        (row, context) ->
                            new Institution(
                                row.getLong("id"),
                                row.getString("slug"),
                                row.getString("name"),
                                row.getString("short_name"),
                                row.getString("tagline"),
                                ZoneId.of(row.getString("time_zone")),
                                row.getString("policy_id"),
                                row.getString("accent_colour"),
                                row.getString("home_page")))
                    .list());
  }
}
