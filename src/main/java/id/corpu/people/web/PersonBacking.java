package id.corpu.people.web;

import id.corpu.people.Role;
import id.corpu.people.application.PersonAdministration;
import id.corpu.people.application.PersonView;
import id.corpu.people.domain.Decree;
import id.corpu.people.domain.RoleAssignment;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One person's page for the administrator. */
@Named
@RequestScoped
public class PersonBacking {

  @Inject private PersonAdministration administration;
  @Inject private PeopleTexts texts;

  private UUID uuid;
  private PersonView person;
  private String oneTimePassword;
  private Role role;
  private String decreeNumber;
  private LocalDate decreeDate;
  private LocalDate from;
  private LocalDate until;

  @PostConstruct
  void load() {
    uuid = Numbers.uuid(Pages.parameter("uuid"));
    person = administration.view(uuid);
    from = person.today();
  }

  public void assign() {
    administration.assign(uuid, role, new Decree(decreeNumber, decreeDate), from, until);
    Pages.say(texts.of("person.role.assigned"));
    Pages.goTo("/kelola/orang/" + uuid);
  }

  public void end(RoleAssignment assignment) {
    administration.end(uuid, assignment.getId(), assignment.getVersion());
    Pages.say(texts.of("person.role.ended"));
    Pages.goTo("/kelola/orang/" + uuid);
  }

  /** Shown in this very answer and nowhere else. */
  public void resetPassword() {
    oneTimePassword = administration.resetPassword(uuid);
    person = administration.view(uuid);
  }

  public PersonView getPerson() {
    return person;
  }

  public Set<Role> getAssignable() {
    return PersonAdministration.BY_DECREE;
  }

  public String getOneTimePassword() {
    return oneTimePassword;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getDecreeNumber() {
    return decreeNumber;
  }

  public void setDecreeNumber(String decreeNumber) {
    this.decreeNumber = decreeNumber;
  }

  public LocalDate getDecreeDate() {
    return decreeDate;
  }

  public void setDecreeDate(LocalDate decreeDate) {
    this.decreeDate = decreeDate;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
