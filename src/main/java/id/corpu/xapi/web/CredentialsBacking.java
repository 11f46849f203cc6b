package id.corpu.xapi.web;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.CredentialAdministration;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The list of credentials. */
@Named
@RequestScoped
public class CredentialsBacking {

  private static final int PAGE = 20;

  @Inject private CredentialAdministration administration;
  @Inject private Clock clock;

  private List<CredentialRow> rows;
  private int total;
  private int page;

  @PostConstruct
  void load() {
    total = administration.count();
    String wanted = Pages.parameter("hal");
    int last = Math.max(1, (total + PAGE - 1) / PAGE);
    page =
        wanted != null && wanted.matches("\\d{1,5}")
            ? Math.max(1, Math.min(last, Integer.parseInt(wanted)))
            : 1;
    Instant now = clock.instant();
    rows =
        administration.page((page - 1) * PAGE, PAGE).stream()
            .map(credential -> CredentialRow.of(credential, now))
            .toList();
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
