package id.corpu.xapi.web;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.CredentialDirectory;
import id.corpu.xapi.application.use.UseReading;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.use.LastUse;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The list of credentials. */
@Named
@RequestScoped
public class CredentialsBacking {

  private static final int PAGE = 20;
  private static final int BEARER_DAYS = 30;

  @Inject private CredentialDirectory directory;
  @Inject private UseReading use;
  @Inject private Clock clock;

  private List<CredentialRow> rows;
  private List<UseReading.Bearer> bearers;
  private int total;
  private int page;

  @PostConstruct
  void load() {
    total = directory.count();
    String wanted = Pages.parameter("hal");
    int last = Math.max(1, (total + PAGE - 1) / PAGE);
    page =
        wanted != null && wanted.matches("\\d{1,5}")
            ? Math.max(1, Math.min(last, Integer.parseInt(wanted)))
            : 1;
    Instant now = clock.instant();
    bearers = use.bearers(now.minus(Duration.ofDays(BEARER_DAYS)));
    List<Credential> credentials = directory.page((page - 1) * PAGE, PAGE);
    Map<String, LastUse> used = use.last(credentials.stream().map(Credential::key).toList());
    rows = credentials.stream().map(c -> CredentialRow.of(c, now, used.get(c.key()))).toList();
  }

  /** Who came with tokens in the last month; empty where none are accepted. */
  public List<UseReading.Bearer> getBearers() {
    return bearers;
  }

  public List<CredentialRow> getRows() {
    return rows;
  }

  public int getTotal() {
    return total;
  }

  public int getPage() {
    return page;
  }

  /** Numbers of all pages; credentials of a city are few. */
  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, (total + PAGE - 1) / PAGE).boxed().toList();
  }
}
