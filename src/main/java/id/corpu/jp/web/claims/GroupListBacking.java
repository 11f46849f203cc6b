package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimWriting;
import id.corpu.jp.application.claims.GroupReading;
import id.corpu.jp.application.claims.GroupSummary;
import id.corpu.jp.application.claims.GroupWriting;
import id.corpu.jp.application.claims.PathwayChoice;
import id.corpu.people.AsnType;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Group claims, the newest first, and where a new one begins: with its pathway. */
@Named
@RequestScoped
public class GroupListBacking {

  private static final int SIZE = 25;

  @Inject private GroupReading reading;
  @Inject private GroupWriting writing;
  @Inject private ClaimWriting pathways;

  private int page;
  private List<GroupSummary> rows;
  private List<PathwayChoice> choices;
  private PathwayChoice chosen;

  @PostConstruct
  void load() {
    page = Paging.number(Pages.parameter("hal"));
    rows = reading.latest(SIZE + 1, (page - 1) * SIZE);
    choices = pathways.pathways();
    String wanted = Pages.parameter("jalur");
    chosen = choices.stream().filter(c -> c.pathway().id().equals(wanted)).findFirst().orElse(null);
  }

  /** Begins one and goes to its page. */
  public void start() {
    String id = chosen == null ? "" : chosen.pathway().id();
    Pages.goTo("/kelola/klaim-massal/" + writing.start(id));
  }

  public List<GroupSummary> getRows() {
    return rows.size() > SIZE ? rows.subList(0, SIZE) : rows;
  }

  public Integer getPrevious() {
    return page > 1 ? page - 1 : null;
  }

  public Integer getNext() {
    return rows.size() > SIZE ? page + 1 : null;
  }

  public List<PathwayChoice> getChoices() {
    return choices;
  }

  public PathwayChoice getChosen() {
    return chosen;
  }

  /** The statuses to which a pathway is open. */
  public String open(PathwayChoice choice) {
    return Arrays.stream(AsnType.values())
        .filter(choice.pathway()::admits)
        .map(AsnType::name)
        .collect(Collectors.joining(", "));
  }
}
