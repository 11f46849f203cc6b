package id.corpu.people.web;

import id.corpu.people.application.InstitutionAdministration;
import id.corpu.people.application.InstitutionAdministration.Settings;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The city's settings. */
@Named
@RequestScoped
public class InstitutionBacking {

  @Inject private InstitutionAdministration administration;
  @Inject private PeopleTexts texts;

  private String name;
  private String shortName;
  private String tagline;
  private String timeZone;
  private String accentColour;
  private int version;

  @PostConstruct
  void load() {
    Settings kept = administration.settings();
    name = kept.name();
    shortName = kept.shortName();
    tagline = kept.tagline();
    timeZone = kept.timeZone();
    accentColour = kept.accentColour();
    version = kept.version();
  }

  public void keep() {
    administration.keep(new Settings(name, shortName, tagline, timeZone, accentColour, version));
    Pages.say(texts.of("institution.kept"));
    Pages.goTo("/kelola/lembaga");
  }

  public List<String> getZones() {
    return InstitutionAdministration.ZONES;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public String getTagline() {
    return tagline;
  }

  public void setTagline(String tagline) {
    this.tagline = tagline;
  }

  public String getTimeZone() {
    return timeZone;
  }

  public void setTimeZone(String timeZone) {
    this.timeZone = timeZone;
  }

  public String getAccentColour() {
    return accentColour;
  }

  public void setAccentColour(String accentColour) {
    this.accentColour = accentColour;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
