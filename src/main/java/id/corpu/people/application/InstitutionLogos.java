package id.corpu.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.CRC32;

/** The cities' logos; shown to everybody, signed in or not. */
@ApplicationScoped
@OpenUseCase("a city's logo stands on the sign-in page")
public class InstitutionLogos {

  private Database database;
  private final Cache<Long, Optional<Logo>> cache =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).maximumSize(100).build();

  protected InstitutionLogos() {}

  @Inject
  public InstitutionLogos(Database database) {
    this.database = database;
  }

  /**
   * A PNG.
   *
   * @param mark changes when the picture does, for its address
   */
  public record Logo(byte[] png, String mark) {}

  public Optional<Logo> of(long institution) {
    return cache.get(institution, this::load);
  }

  /** Forgets what is kept, after a change. */
  void forget() {
    cache.invalidateAll();
  }

  private Optional<Logo> load(long institution) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT logo FROM people_institution WHERE id = :id AND logo IS NOT NULL")
                    .bind("id", institution)
                    .mapTo(byte[].class)
                    .findOne())
        .map(InstitutionLogos::marked);
  }

  private static Logo marked(byte[] png) {
    CRC32 sum = new CRC32();
    sum.update(png);
    return new Logo(png, Long.toHexString(sum.getValue()));
  }
}
