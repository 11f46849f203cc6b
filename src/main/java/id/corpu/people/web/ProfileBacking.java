package id.corpu.people.web;

import id.corpu.people.application.OwnProfile;
import id.corpu.people.application.PersonView;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Everybody's own page. */
@Named
@RequestScoped
public class ProfileBacking {

  @Inject private OwnProfile profile;
  @Inject private PeopleTexts texts;

  private PersonView person;
  private String language;

  @PostConstruct
  void load() {
    person = profile.view();
    language = texts.locale().getLanguage().equals("en") ? "en" : "id";
  }

  /** Keeps the language and shows the page in it. */
  public void speak() {
    String chosen = "en".equals(language) ? "en" : "id";
    profile.speak(Locale.forLanguageTag(chosen));
    Pages.goTo("/bahasa?pilih=" + chosen + "&ke=/profil");
  }

  public PersonView getPerson() {
    return person;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
