package id.corpu.xapi.web;

import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.CredentialDirectory;
import id.corpu.xapi.application.use.UseReading;
import id.corpu.xapi.domain.use.UseCount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** A credential with its audit of use and its history. */
@Named
@RequestScoped
public class CredentialBacking {

  private static final int DAYS = 30;

  @Inject private CredentialDirectory directory;
  @Inject private UseReading reading;
  @Inject private Clock clock;

  private CredentialRow row;
  private UseReading.Use use;
  private List<CredentialEventRow> events;

  @PostConstruct
  void load() {
    String key = Pages.parameter("kunci");
    row = CredentialRow.of(directory.one(key), clock.instant(), reading.last(key).orElse(null));
    use = reading.ofCredential(key, DAYS);
    events = directory.history(key).stream().map(CredentialEventRow::of).toList();
  }

  public CredentialRow getRow() {
    return row;
  }

  /** How many days back the counts go. */
  public int getDays() {
    return DAYS;
  }

  public UseCount getTotal() {
    return use.total();
  }

  /** The days as bars, the oldest first. */
  public UseChart getChart() {
    return UseChart.of(use.byDay());
  }

  /** Days with calls, the latest first. */
  public List<UseRow> getByDay() {
    return use.byDay().descendingMap().entrySet().stream()
        .filter(day -> day.getValue().calls() > 0)
        .map(day -> UseRow.of(day.getKey(), day.getValue()))
        .toList();
  }

  /** What was called, with its counts. */
  public List<UseRow> getByKind() {
    return use.byKind().entrySet().stream()
        .map(kind -> UseRow.of(kind.getKey(), kind.getValue()))
        .toList();
  }

  public List<CredentialEventRow> getEvents() {
    return events;
  }
}
