package id.corpu.demo.application;

import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.Supply;
import id.corpu.jp.JpLedger;
import id.corpu.learning.CourseOffering;
import id.corpu.people.PasswordHashing;
import id.corpu.platform.files.Content;
import id.corpu.platform.i18n.Texts;
import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.CredentialIssuing;
import id.corpu.xapi.NewCredential;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Loads the demo city at the first start with {@code corpu.demo=true}, after regulations and
 * courses and before the search index. The portal is not ready until it is done.
 */
@ApplicationScoped
@OpenUseCase("runs at start, before anybody can call")
public class DemoLoading {

  private static final Logger LOG = Logger.getLogger(DemoLoading.class.getName());

  private static final String LEDGERS = "demo.ledgers";

  @Inject private DemoSettings settings;
  @Inject private Content content;
  @Inject private Texts texts;
  @Inject private Clock clock;
  @Inject private Cities cities;
  @Inject private LoadedOnce loaded;
  @Inject private PasswordHashing passwords;
  @Inject private PeopleStage people;
  @Inject private ActivityStage activity;
  @Inject private ClaimStage claims;
  @Inject private CredentialIssuing credentials;
  @Inject private CourseOffering courses;
  @Inject private JpLedger ledger;

  void on(@Observes @Priority(300) DatabaseReady ready) {
    if (!settings.wanted()) {
      return;
    }
    Optional<City> city = cities.demo();
    Optional<Instant> peopleLoaded = loaded.when(PeopleStage.STAGE);
    if (city.isEmpty() || peopleLoaded.isEmpty() && cities.isInhabited(city.get())) {
      LOG.warning("No demo data: the institution is absent or has people of its own");
      return;
    }
    load(city.get(), peopleLoaded);
  }

  /** The city's day is that of its first stage, so that a loading cut off goes on as it began. */
  private void load(City city, Optional<Instant> peopleLoaded) {
    DemoProgress progress = new DemoProgress(settings.dataDirectory(), clock);
    LocalDate today = LocalDate.ofInstant(peopleLoaded.orElse(clock.instant()), city.zone());
    Plan plan = new DemoFiles(content.path("demo")).plan(settings.seed(), settings.people(), today);
    if (peopleLoaded.isEmpty()) {
      people(city, plan, progress);
    }
    Path practice = offerPractice();
    if (loaded.when(ActivityStage.STAGE).isEmpty()) {
      Supply supply = new SupplyFiles(content.path("")).read(List.of(practice));
      activity.load(city, plan, supply, progress);
    }
    if (loaded.when(ClaimStage.STAGE).isEmpty() && loaded.when(LEDGERS).isEmpty()) {
      claims.load(city, plan, content.path("demo"), progress);
    }
    if (loaded.when(LEDGERS).isEmpty()) {
      ledgers(city, today.getYear(), progress);
    }
  }

  private void people(City city, Plan plan, DemoProgress progress) {
    progress.say(String.format("%,d people in %d units", plan.people(), plan.units().size()));
    String password = settings.password().orElseGet(DemoPassword::random);
    people.load(city, plan, passwords.hash(password.toCharArray()));
    NewCredential tool =
        credentials.issue(city.id(), "Demo", Set.of("all"), Optional.empty(), Optional.empty());
    new SignInSheet(settings.dataDirectory(), texts).write(plan.cast(), password, tool);
    progress.say("people are loaded");
  }

  private Path offerPractice() {
    Path template = content.path("demo/courses/latihan-harian-pelayanan.json");
    Path folder =
        new PracticeCourse(template, settings.dataDirectory().resolve("demo-courses")).write();
    courses.offer(folder);
    return folder;
  }

  private void ledgers(City city, int thisYear, DemoProgress progress) {
    for (int year = thisYear - 1; year <= thisYear; year++) {
      String what = "JP ledgers of " + year;
      ledger.rebuild(city.id(), year, (done, all) -> progress.count(what, done, all));
    }
    loaded.note(LEDGERS, Digest.of(List.of(thisYear)));
    progress.say("JP ledgers are derived");
  }
}
