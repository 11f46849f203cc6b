package id.corpu.people.application;

import id.corpu.people.domain.AccentColour;
import id.corpu.people.domain.InstitutionSettings;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;

/** The city's own settings: names, zone, colour, logo. */
@ApplicationScoped
@Requires(Permission.MANAGE_PEOPLE)
public class InstitutionAdministration {

  /** The three zones of Indonesia. */
  public static final List<String> ZONES =
      List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

  @PersistenceContext private EntityManager entities;
  @Inject private Database database;
  @Inject private Institutions institutions;
  @Inject private InstitutionLogos logos;
  @Inject private PeopleAccounts accounts;
  @Inject private CurrentUser currentUser;

  /** What the form holds. */
  public record Settings(
      String name,
      String shortName,
      String tagline,
      String timeZone,
      String accentColour,
      int version) {}

  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public Settings settings() {
    InstitutionSettings own = own();
    return new Settings(
        own.name(),
        own.shortName(),
        own.tagline(),
        own.timeZone(),
        own.accentColour(),
        own.version());
  }

  /**
   * Keeps the settings.
   *
   * @throws InvalidInput INSTITUTION_NAME, ZONE, COLOUR_FORM, COLOUR_CONTRAST
   * @throws Conflict CHANGED_MEANWHILE
   */
  @Transactional
  public void keep(Settings given) {
    InstitutionSettings own = own();
    if (own.version() != given.version()) {
      throw new Conflict("CHANGED_MEANWHILE");
    }
    if (!ZONES.contains(given.timeZone())) {
      throw new InvalidInput("ZONE", "timeZone");
    }
    own.rename(text(given.name(), 120), text(given.shortName(), 40), text(given.tagline(), 160));
    own.moveTo(ZoneId.of(given.timeZone()));
    own.colour(colour(given.accentColour()));
    entities.flush();
    institutions.forget();
    accounts.forgetAll();
  }

  /**
   * Puts up another logo, a PNG by its content, at most 512 kB and 2,000 pixels a side.
   *
   * @throws InvalidInput LOGO_TOO_BIG, LOGO_NOT_PNG
   */
  @Transactional
  public void putUpLogo(byte[] file) {
    byte[] png = PngLogo.checked(file);
    long city = currentUser.get().institutionId();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_institution SET logo = ?, logo_type = 'image/png',"
                        + " version = version + 1 WHERE id = ?",
                    png,
                    city));
    logos.forget();
  }

  /** Back to the motif of the theme. */
  @Transactional
  public void takeDownLogo() {
    long city = currentUser.get().institutionId();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_institution SET logo = NULL, logo_type = NULL,"
                        + " version = version + 1 WHERE id = ?",
                    city));
    logos.forget();
  }

  private static AccentColour colour(String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    try {
      return new AccentColour(given);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(e.getMessage(), "accentColour");
    }
  }

  private static String text(String given, int longest) {
    String text = given == null ? "" : given.strip();
    if (text.isEmpty() || text.length() > longest) {
      throw new InvalidInput("INSTITUTION_NAME", "name");
    }
    return text;
  }

  private InstitutionSettings own() {
    return entities.find(InstitutionSettings.class, currentUser.get().institutionId());
  }
}
