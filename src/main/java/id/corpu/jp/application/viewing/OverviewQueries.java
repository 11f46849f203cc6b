package id.corpu.jp.application.viewing;

import id.corpu.jp.JpOverview;
import id.corpu.jp.YearOverview;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Answers for the person who asks. */
@ApplicationScoped
public class OverviewQueries implements JpOverview {

  private CurrentUser currentUser;
  private YearReading reading;

  protected OverviewQueries() {}

  @Inject
  public OverviewQueries(CurrentUser currentUser, YearReading reading) {
    this.currentUser = currentUser;
    this.reading = reading;
  }

  @Override
  @Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
  public YearOverview mine(int year, Locale locale) {
    Account me = currentUser.get();
    return reading.overview(me.institutionId(), me.personId(), year, locale);
  }
}
