package id.corpu.xapi.web.browsing;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.browsing.BrowsedPage;
import id.corpu.xapi.application.browsing.StatementBrowsing;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.check.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The list of statements with its filters, newest first. */
@Named
@RequestScoped
public class StatementsBacking {

  private static final int PAGE = 25;
  private static final String CURSOR = "sesudah";
  private static final String SINGLE = "id";

  @Inject private StatementBrowsing browsing;
  @Inject private Filtering filtering;
  @Inject private FilterWords words;
  @Inject private Reader reader;

  private BrowseAddress address;
  private List<StatementRow> rows = List.of();
  private Optional<BrowsedPage> page = Optional.empty();
  private List<Chip> about = List.of();
  private boolean first;
  private boolean wrongId;

  @PostConstruct
  void load() {
    address = BrowseAddress.of(Pages::parameter);
    String single = Pages.parameter(SINGLE);
    if (single != null && !single.isBlank()) {
      wrongId = !Formats.isUuid(single.strip());
      if (!wrongId) {
        Pages.goTo(BrowsingRoutes.BROWSER + "/" + single.strip());
        return;
      }
    }
    String cursor = Pages.parameter(CURSOR);
    first = cursor == null || !cursor.matches("\\d{1,18}");
    Optional<Long> after = first ? Optional.empty() : Optional.of(Long.valueOf(cursor));
    filtering
        .query(address, PAGE, after)
        .ifPresent(
            query -> {
              BrowsedPage read = browsing.page(query);
              page = Optional.of(read);
              rows = reader.rows(read);
              about = read.statements().isEmpty() ? List.of() : filtering.about(query);
            });
  }

  public List<StatementRow> getRows() {
    return rows;
  }

  /** Pages about what is filtered by. */
  public List<Chip> getAbout() {
    return about;
  }

  /** Whether filters could be understood, so that the list says something. */
  public boolean isAnswered() {
    return page.isPresent();
  }

  public boolean isFirst() {
    return first;
  }

  public boolean isWrongId() {
    return wrongId;
  }

  /** Whether there is a list that new statements may join. */
  public boolean isLive() {
    return first && page.isPresent() && !address.is(BrowseAddress.UNTIL);
  }

  public FilterWords getFilters() {
    return words.of(address);
  }

  /** Address of the first page. */
  public String getNewest() {
    return BrowsingRoutes.BROWSER + address.query();
  }

  /** Address of the next page, or null. */
  public String getOlder() {
    return page.flatMap(BrowsedPage::cursor)
        .map(cursor -> BrowsingRoutes.BROWSER + older(cursor))
        .orElse(null);
  }

  private String older(Long cursor) {
    return address.with(CURSOR, cursor.toString()).query();
  }

  /** Address that tells what is new, without the time. */
  public String getNews() {
    String query = address.query();
    return BrowsingRoutes.BROWSER + "/terbaru" + query + (query.isEmpty() ? "?" : "&") + "sejak=";
  }

  /** Up to when this list is complete, in microseconds. */
  public long getCompleteUntil() {
    return page.map(read -> Times.micros(read.completeUntil())).orElse(0L);
  }
}
