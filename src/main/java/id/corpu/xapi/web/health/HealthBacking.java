package id.corpu.xapi.web.health;

import id.corpu.platform.security.CurrentUser;
import id.corpu.xapi.application.health.Health;
import id.corpu.xapi.application.health.RefusalBook.Tally;
import id.corpu.xapi.application.health.StoreHealth;
import id.corpu.xapi.domain.browsing.Wording;
import id.corpu.xapi.web.browsing.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How the record store is. */
@Named
@RequestScoped
public class HealthBacking {

  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);
  private static final int MOST_TALLIES = 30;

  @Inject private StoreHealth store;
  @Inject private Reader reader;
  @Inject private CurrentUser currentUser;

  private Health health;
  private Wording wording;
  private BarChart minutes;
  private BarChart days;

  @PostConstruct
  void load() {
    health = store.look();
    wording = reader.wording();
    HealthCharts charts = new HealthCharts(wording, currentUser.get().zone());
    minutes = charts.minutes(health.minutes());
    days = charts.days(health.days());
  }

  public Health getHealth() {
    return health;
  }

  public BarChart getMinutes() {
    return minutes;
  }

  public BarChart getDays() {
    return days;
  }

  /** Statements of the last hour. */
  public long getLastHour() {
    return health.minutes().stream().mapToLong(one -> one.statements().orElse(0)).sum();
  }

  /** Whether every minute and day has been counted. */
  public boolean isCounted() {
    return health.minutes().stream().allMatch(one -> one.statements().isPresent())
        && health.days().stream().allMatch(Health.OfDay::whole);
  }

  /** How far reading lies behind, in seconds. */
  public BigDecimal getBehind() {
    return BigDecimal.valueOf(health.behind().toMillis(), 3).setScale(2, RoundingMode.HALF_UP);
  }

  public long getWaiting() {
    return health.waiting().stream().mapToLong(one -> one.jobs()).sum();
  }

  /** For how long a job has been due, in words. */
  public String age(Instant due) {
    long minutes = Math.max(0, Duration.between(due, health.at()).toMinutes());
    return wording.text("duration.minute", minutes);
  }

  public int getRefused() {
    return health.refusals().stream().mapToInt(Tally::count).sum();
  }

  public List<Tally> getTallies() {
    return health.refusals().stream().limit(MOST_TALLIES).toList();
  }

  /** What a refusal's code means. */
  public String meaning(String code) {
    return wording
        .find("finding." + code + ".what")
        .map(t -> wording.text("finding." + code + ".what", "…", 0, 0))
        .orElse(code);
  }

  public BigDecimal getMegabytes() {
    return BigDecimal.valueOf(health.size().bytes()).divide(MEGABYTE, 1, RoundingMode.HALF_UP);
  }
}
