package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.GroupLine;
import id.corpu.jp.application.claims.GroupReading;
import id.corpu.jp.domain.claims.LineOutcome;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The lines of a group claim's sheet, one outcome at a time. */
@Named
@RequestScoped
public class GroupLinesBacking {

  private static final int SIZE = 50;

  @Inject private GroupReading reading;
  @Inject private GroupBacking group;
  @Inject private ClaimWords words;

  private Map<String, Integer> counts;
  private LineOutcome shown;
  private Paging paging;
  private List<GroupLine> lines;

  @PostConstruct
  void load() {
    counts = group.getGroup().lines();
    String wanted = Pages.parameter("hasil");
    shown =
        Arrays.stream(LineOutcome.values())
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElse(LineOutcome.CLAIM);
    int total = count(shown);
    paging = Paging.of(Paging.number(Pages.parameter("hal")), SIZE, total);
    lines = reading.lines(group.getGroup().uuid(), shown, SIZE, (paging.page() - 1) * SIZE);
  }

  /** How many lines have that outcome. */
  public int count(LineOutcome outcome) {
    return counts.getOrDefault(outcome.name(), 0);
  }

  public List<LineOutcome> getOutcomes() {
    return List.of(LineOutcome.values());
  }

  public LineOutcome getShown() {
    return shown;
  }

  public Paging getPaging() {
    return paging;
  }

  public List<GroupLine> getLines() {
    return lines;
  }

  /** Why a line becomes no claim; empty where it does. */
  public String reason(GroupLine line) {
    return line.reason() == null ? "" : words.say(line.reason(), String.valueOf(line.detail()));
  }
}
