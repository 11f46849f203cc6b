package id.corpu.people.web;

import id.corpu.people.application.AuditReading;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The audit trail, a page at a time. */
@Named
@RequestScoped
public class AuditBacking {

  @Inject private AuditReading reading;

  private List<AuditReading.Row> rows;
  private String outcome;
  private boolean older;

  @PostConstruct
  void load() {
    String wanted = Pages.parameter("hasil");
    outcome = wanted != null && AuditReading.OUTCOMES.contains(wanted) ? wanted : "";
    List<AuditReading.Row> found = reading.rows(outcome, Numbers.of(Pages.parameter("sebelum")));
    older = found.size() > AuditReading.PAGE;
    rows = older ? found.subList(0, AuditReading.PAGE) : found;
  }

  public List<AuditReading.Row> getRows() {
    return rows;
  }

  public String getOutcome() {
    return outcome;
  }

  /** Address of the next older rows, or null. */
  public String getOlder() {
    return older ? "?hasil=" + outcome + "&sebelum=" + rows.get(rows.size() - 1).id() : null;
  }

  public boolean isNewest() {
    return Numbers.of(Pages.parameter("sebelum")) == null;
  }
}
