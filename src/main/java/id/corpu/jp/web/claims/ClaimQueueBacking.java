package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimPage;
import id.corpu.jp.application.claims.ClaimQueue;
import id.corpu.jp.application.claims.ClaimWriting;
import id.corpu.jp.application.claims.PathwayChoice;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.people.UnitCard;
import id.corpu.platform.web.Pages;
import id.corpu.platform.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The officers' queue. */
@Named
@RequestScoped
public class ClaimQueueBacking {

  private static final List<ClaimState> STATES =
      List.of(
          ClaimState.SUBMITTED,
          ClaimState.RETURNED,
          ClaimState.ACCEPTED,
          ClaimState.REJECTED,
          ClaimState.REVOKED);

  @Inject private ClaimQueue queue;
  @Inject private ClaimWriting writing;
  @Inject private ClaimWords words;

  private ClaimState state;
  private Long unit;
  private ClaimPage page;
  private Map<String, String> names;

  @PostConstruct
  void load() {
    String wanted = Pages.parameter("keadaan");
    state =
        STATES.stream()
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElse(ClaimState.SUBMITTED);
    unit = unitOf(Pages.parameter("unit"));
    page = queue.page(state, unit, Paging.number(Pages.parameter("hal")));
    names =
        writing.pathways().stream()
            .map(PathwayChoice::pathway)
            .collect(Collectors.toMap(p -> p.id(), p -> p.name().in(words.locale())));
  }

  static Long unitOf(String parameter) {
    return parameter != null && parameter.matches("\\d{1,18}") ? Long.valueOf(parameter) : null;
  }

  public List<ClaimState> getStates() {
    return STATES;
  }

  public ClaimState getState() {
    return state;
  }

  public Long getUnit() {
    return unit;
  }

  public List<UnitCard> getUnits() {
    return queue.units();
  }

  /** Whether the reader may claim for a whole class. */
  public boolean isForClasses() {
    return queue.isForClasses();
  }

  /** The unit as part of an address. */
  public String getUnitQuery() {
    return unit == null ? "" : "&unit=" + unit;
  }

  public ClaimPage getPage() {
    return page;
  }

  public Paging getPaging() {
    return Paging.of(page.number(), ClaimPage.SIZE, page.total());
  }

  /** Name of a pathway. */
  public String name(String pathway) {
    return names.getOrDefault(pathway, pathway);
  }
}
