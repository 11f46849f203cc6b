package id.corpu.jp.application.viewing;

import id.corpu.jp.YearOverview;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.application.rules.Setting;
import id.corpu.jp.application.rules.Settings;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Shows a ledger to the person it belongs to and to those who answer for that person. */
@ApplicationScoped
public class LedgerViewing {

  /** What of a person's ledger is wanted. */
  private record Asked(int year, int month, int page) {

    LocalDate first() {
      return LocalDate.of(year, Math.max(1, month), 1);
    }

    LocalDate last() {
      return month == 0
          ? LocalDate.of(year, 12, 31)
          : first().with(TemporalAdjusters.lastDayOfMonth());
    }
  }

  private CurrentUser currentUser;
  private People people;
  private LedgerScope scope;
  private YearReading years;
  private EntryReading entries;
  private InsightReading insights;
  private RulesInForce rules;
  private Settings settings;
  private AuditTrail audit;
  private Clock clock;

  protected LedgerViewing() {}

  @Inject
  public LedgerViewing(
      CurrentUser currentUser,
      People people,
      LedgerScope scope,
      YearReading years,
      EntryReading entries,
      InsightReading insights,
      RulesInForce rules,
      Settings settings,
      AuditTrail audit,
      Clock clock) {
    this.currentUser = currentUser;
    this.people = people;
    this.scope = scope;
    this.years = years;
    this.entries = entries;
    this.insights = insights;
    this.rules = rules;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /** The caller's own year; an empty year when nothing is recorded in it. */
  @Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
  public PersonLedger mine(int year, int page, Locale locale) {
    return mine(year, 0, page, locale);
  }

  /**
   * The same with the lines of one month.
   *
   * @param month 1 to 12; 0 for the whole year
   */
  @Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
  public PersonLedger mine(int year, int month, int page, Locale locale) {
    PersonCard me = people.card(currentUser.get().personId()).orElseThrow();
    return ledger(me, true, new Asked(year, month, page), locale);
  }

  /**
   * Somebody else's whole year.
   *
   * @throws NotFound when the caller may not see it, and when there is no such person
   */
  @Requires(audit = Audit.REFUSALS)
  public PersonLedger ofPerson(UUID person, int year, int page, Locale locale) {
    return ofPerson(person, year, 0, page, locale);
  }

  /**
   * Somebody else's year: for the direct supervisor, the head of the unit or of one above it, and
   * whoever sees the board or manages JP.
   *
   * @param month 1 to 12; 0 for the whole year
   * @throws NotFound for everybody else, and when there is no such person; the attempt is recorded
   */
  @Requires(audit = Audit.REFUSALS)
  public PersonLedger ofPerson(UUID person, int year, int month, int page, Locale locale) {
    Account account = currentUser.get();
    Optional<Long> found = scope.find(account, person);
    if (found.isEmpty()) {
      audit.note("LedgerViewing.ofPerson", account, person.toString(), "REFUSED", "NOT_IN_SCOPE");
      throw new NotFound("ledger");
    }
    PersonCard card = people.card(found.get()).orElseThrow();
    return ledger(card, card.id() == account.personId(), new Asked(year, month, page), locale);
  }

  /** The present year in the caller's city. */
  @Requires(audit = Audit.REFUSALS)
  public int presentYear() {
    return LocalDate.now(clock.withZone(currentUser.get().zone())).getYear();
  }

  private PersonLedger ledger(PersonCard person, boolean own, Asked asked, Locale locale) {
    int year = asked.year();
    YearOverview overview = years.overview(person.institutionId(), person.id(), year, locale);
    int total =
        asked.month() == 0
            ? overview.entries()
            : entries.count(person.id(), asked.first(), asked.last());
    int pages = Math.max(1, (total + PersonLedger.SIZE - 1) / PersonLedger.SIZE);
    int shown = Math.max(1, Math.min(asked.page(), pages));
    LocalDate today = LocalDate.now(clock.withZone(zoneOf(person)));
    TreeSet<Integer> choice = new TreeSet<>(entries.years(person.id()));
    choice.addAll(List.of(today.getYear(), year));
    LedgerRules inForce = rules.of(person.institutionId(), year);
    return new PersonLedger(
        person,
        own,
        overview,
        insights.of(person, overview, inForce, today),
        inForce.policies().history(),
        minutesDecision(person.institutionId(), year),
        asked.month(),
        total,
        total == 0
            ? List.of()
            : entries.newestFirst(
                person.id(),
                asked.first(),
                asked.last(),
                PersonLedger.SIZE,
                (shown - 1) * PersonLedger.SIZE),
        shown,
        pages,
        List.copyOf(choice.descendingSet()));
  }

  private java.time.ZoneId zoneOf(PersonCard person) {
    return people
        .institution(person.institutionId())
        .map(Institution::zone)
        .orElseGet(() -> currentUser.get().zone());
  }

  private Optional<Setting> minutesDecision(long institutionId, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return settings.all(institutionId).stream()
        .filter(setting -> setting.name().equals(Settings.MINUTES_PER_JP))
        .filter(setting -> !setting.validFrom().isAfter(end))
        .reduce((earlier, later) -> later);
  }
}
