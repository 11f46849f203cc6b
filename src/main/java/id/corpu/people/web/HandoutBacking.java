package id.corpu.people.web;

import id.corpu.people.application.PasswordHandout;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is still without a password; the file itself is {@link PasswordFileServlet}. */
@Named
@RequestScoped
public class HandoutBacking {

  @Inject private PasswordHandout handout;
  @Inject private PeopleTexts texts;

  private List<PasswordHandout.Waiting> units;

  @PostConstruct
  void load() {
    units = handout.waiting();
  }

  public List<PasswordHandout.Waiting> getUnits() {
    return units;
  }

  /** Why no file came, or null. */
  public String getProblem() {
    return texts.problem("HANDOUT_NOBODY");
  }
}
