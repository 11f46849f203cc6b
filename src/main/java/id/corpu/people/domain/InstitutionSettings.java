package id.corpu.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;

/**
 * What an administrator may set of the city: names, time zone, the accent colour. The zone decides
 * on which day and in which month learning counts.
 */
@Entity
@Table(name = "people_institution")
public class InstitutionSettings {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String slug;
  private String name;

  @Column(name = "short_name")
  private String shortName;

  private String tagline;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "accent_colour")
  private String accentColour;

  @Column(name = "home_page")
  private String homePage;

  @Version private int version;

  protected InstitutionSettings() {}

  /** Gives the city other words. */
  public void rename(String newName, String newShortName, String newTagline) {
    name = newName;
    shortName = newShortName;
    tagline = newTagline;
  }

  /** Counts days in another zone from now on. */
  public void moveTo(ZoneId zone) {
    timeZone = zone.getId();
  }

  /** Shows the city in this colour; null is the theme's own. */
  public void colour(AccentColour colour) {
    accentColour = colour == null ? null : colour.hex();
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public String tagline() {
    return tagline;
  }

  public String timeZone() {
    return timeZone;
  }

  public String accentColour() {
    return accentColour;
  }

  public int version() {
    return version;
  }
}
