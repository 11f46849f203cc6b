package id.corpu.xapi.web.forward;

import id.corpu.xapi.application.forward.TargetOverview;
import id.corpu.xapi.application.forward.TargetOverviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of targets. */
@Named
@RequestScoped
public class TargetsBacking {

  @Inject private TargetOverviews overviews;

  private List<TargetOverview> rows;

  @PostConstruct
  void load() {
    rows = overviews.all();
  }

  public List<TargetOverview> getRows() {
    return rows;
  }
}
