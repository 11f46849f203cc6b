package id.corpu.xapi.web.rights;

import id.corpu.xapi.application.rights.RightsAdministration;
import id.corpu.xapi.application.rights.RightsCase;
import id.corpu.xapi.application.rights.Subjects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Finding a person in the store, and the decisions there have been. */
@Named
@RequestScoped
public class RightsBacking {

  @Inject private RightsAdministration administration;

  private List<Subjects.Known> found;
  private List<RightsCase> decisions;
  private String words;

  @PostConstruct
  void load() {
    decisions = administration.latest();
    found = List.of();
  }

  /** Looks for people; what is typed travels in a form, not in the address. */
  public void search() {
    found = administration.search(words);
    if (found.isEmpty()) {
      found = null;
    }
  }

  /** Whether a search has found nobody. */
  public boolean isNobody() {
    return found == null;
  }

  public List<Subjects.Known> getFound() {
    return found == null ? List.of() : found;
  }

  public List<RightsCase> getDecisions() {
    return decisions;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** Where a person's page is. */
  public String path(Subjects.Known known) {
    return "/lrs/hak-orang/orang?orang=" + known.key();
  }
}
