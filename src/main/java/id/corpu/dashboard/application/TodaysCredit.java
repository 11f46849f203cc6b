package id.corpu.dashboard.application;

import id.corpu.jp.JpOverview;
import id.corpu.learning.CreditToday;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Tells the player what the ledger knows of today's cap; learning itself knows nothing of JP. */
@ApplicationScoped
@Requires(audit = Requires.Audit.REFUSALS)
public class TodaysCredit implements CreditToday {

  private JpOverview overview;
  private CurrentUser currentUser;
  private Clock clock;

  protected TodaysCredit() {}

  @Inject
  public TodaysCredit(JpOverview overview, CurrentUser currentUser, Clock clock) {
    this.overview = overview;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public Optional<Allowance> of(String pathway, Locale locale) {
    int year = LocalDate.now(clock.withZone(currentUser.get().zone())).getYear();
    return overview
        .mine(year, locale)
        .cap(pathway)
        .map(cap -> new Allowance(cap.used(), cap.limit()));
  }
}
