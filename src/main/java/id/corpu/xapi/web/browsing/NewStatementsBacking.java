package id.corpu.xapi.web.browsing;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.browsing.BrowsedPage;
import id.corpu.xapi.application.browsing.StatementBrowsing;
import id.corpu.xapi.domain.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What has been added since the browser last asked: a fragment that its script lays in. */
@Named
@RequestScoped
public class NewStatementsBacking {

  /** More at once nobody reads. */
  private static final int MOST = 25;

  @Inject private StatementBrowsing browsing;
  @Inject private Filtering filtering;
  @Inject private Reader reader;

  private List<StatementRow> rows = List.of();
  private long completeUntil;
  private boolean more;

  @PostConstruct
  void load() {
    String since = Pages.parameter("sejak");
    completeUntil = since != null && since.matches("\\d{1,16}") ? Long.parseLong(since) : 0;
    if (completeUntil > 0) {
      filtering
          .query(BrowseAddress.of(Pages::parameter), MOST, Optional.empty())
          .ifPresent(query -> show(browsing.news(query, Times.ofMicros(completeUntil), MOST)));
    }
  }

  private void show(BrowsedPage news) {
    rows = reader.rows(news);
    completeUntil = Times.micros(news.completeUntil());
    more = news.cursor().isPresent();
  }

  public List<StatementRow> getRows() {
    return rows;
  }

  /** From where to ask next, in microseconds. */
  public long getCompleteUntil() {
    return completeUntil;
  }

  /** Whether there were more than are shown. */
  public boolean isMore() {
    return more;
  }
}
