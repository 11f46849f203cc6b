package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.application.browsing.BrowsedPage;
import id.corpu.xapi.application.browsing.BrowsedStatement;
import id.corpu.xapi.application.browsing.StatementBrowsing;
import id.corpu.xapi.application.browsing.StatementDetail;
import id.corpu.xapi.application.browsing.StatementLooking;
import id.corpu.xapi.application.browsing.Subject;
import id.corpu.xapi.application.browsing.SubjectFacts;
import id.corpu.xapi.application.browsing.SubjectReading;
import id.corpu.xapi.application.health.Health;
import id.corpu.xapi.application.health.StoreHealth;
import id.corpu.xapi.domain.NameKey;
import id.corpu.xapi.domain.StatementQuery;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The queries behind the administrator's screens. */
@ArquillianTest
class BrowsingIT {

  @Inject private ToolDesk desk;
  @Inject private TestPeople people;
  @Inject private ActingAs acting;
  @Inject private StatementBrowsing browsing;
  @Inject private StatementLooking looking;
  @Inject private SubjectReading subjects;
  @Inject private StoreHealth health;

  private Lrs lrs;
  private String verb;

  @BeforeEach
  void administrator() {
    lrs = desk.lrs();
    verb = "https://alat.example/verba/" + UUID.randomUUID();
    acting.person(people.pns("Fitri", "LRS_ADMIN"));
  }

  private StatementQuery query(boolean withVoided, int limit, Optional<Long> cursor) {
    return new StatementQuery(
        Optional.empty(),
        false,
        Optional.of(verb),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        limit,
        cursor,
        Optional.empty(),
        withVoided);
  }

  private static List<String> ids(BrowsedPage page) {
    return page.statements().stream().map(BrowsedStatement::id).map(UUID::toString).toList();
  }

  private String send() throws Exception {
    return Lrs.id(lrs.post(lrs.statement(verb, "")));
  }

  @Test
  @DisplayName("pages follow the log backwards, each statement once, with the names of people")
  void pages() throws Exception {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sent.add(0, send());
    }
    BrowsedPage first = browsing.page(query(false, 2, Optional.empty()));
    BrowsedPage second = browsing.page(query(false, 2, first.cursor()));

    assertThat(ids(first)).containsExactly(sent.get(0), sent.get(1));
    assertThat(ids(second)).containsExactly(sent.get(2));
    assertThat(second.cursor()).isEmpty();
    AgentId sari = AgentId.account(lrs.person.homePage(), lrs.person.uuid().toString());
    assertThat(first.known().names().get(sari)).startsWith("Sari");
  }

  @Test
  @DisplayName("voided statements are shown when asked for, marked, with what voids them")
  void voided() throws Exception {
    String target = send();
    String voiding = Lrs.id(lrs.post(lrs.about("http://adlnet.gov/expapi/verbs/voided", target)));

    assertThat(ids(browsing.page(query(false, 5, Optional.empty())))).doesNotContain(target);
    assertThat(browsing.page(query(true, 5, Optional.empty())).statements())
        .filteredOn(one -> one.id().toString().equals(target))
        .singleElement()
        .matches(BrowsedStatement::voided);
    StatementDetail detail = looking.detail(UUID.fromString(target));
    assertThat(detail.statement().voided()).isTrue();
    assertThat(detail.referring()).extracting(one -> one.id().toString()).containsExactly(voiding);
    assertThat(looking.detail(UUID.fromString(voiding)).known().statements())
        .containsKey(UUID.fromString(target));
  }

  @Test
  @DisplayName("the live list tells everything stored since, once, and where to go on")
  void news() throws Exception {
    Instant start = browsing.page(query(false, 5, Optional.empty())).completeUntil();
    String one = send();
    BrowsedPage news = browsing.news(query(false, 5, Optional.empty()), start, 5);
    String two = send();
    BrowsedPage more = browsing.news(query(false, 5, Optional.empty()), news.completeUntil(), 5);

    assertThat(ids(news)).containsExactly(one);
    assertThat(ids(more)).containsExactly(two);
  }

  @Test
  @DisplayName("a verb, a person and an activity are known by counts, months and verbs")
  void subjects() throws Exception {
    send();
    send();
    long store = lrs.person.institutionId();
    SubjectFacts ofVerb = subjects.facts(Subject.VERB, NameKey.of(store, verb));
    String ifi = AgentId.account(lrs.person.homePage(), lrs.person.uuid().toString()).ifi();
    SubjectFacts ofPerson = subjects.facts(Subject.PERSON, NameKey.of(store, ifi));

    assertThat(ofVerb.total().number()).isEqualTo(2);
    assertThat(ofVerb.months()).hasSize(12);
    assertThat(ofVerb.months().get(0).count().number()).isEqualTo(2);
    assertThat(ofVerb.first()).isPresent();
    assertThat(ofPerson.total().number()).isEqualTo(2);
    assertThat(ofPerson.verbs()).extracting(SubjectFacts.OfVerb::iri).containsExactly(verb);
    assertThat(ofPerson.names()).first().asString().startsWith("Sari");
    assertThat(
            subjects
                .facts(Subject.ACTIVITY, NameKey.of(store, "https://alat.example/simulasi/1"))
                .definition())
        .isPresent();
    assertThatThrownBy(() -> subjects.facts(Subject.VERB, UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("health counts what came in by minute and day and is not far behind")
  void health() throws Exception {
    send();
    Health now = health.look();

    assertThat(now.minutes()).hasSize(60);
    assertThat(now.minutes().stream().mapToInt(m -> m.statements().orElse(0)).sum()).isPositive();
    assertThat(now.days()).hasSize(30);
    assertThat(now.days().get(29).statements())
        .isGreaterThanOrEqualTo(now.minutes().get(59).statements().orElse(0));
    assertThat(now.behind().toSeconds()).isLessThan(60);
    assertThat(now.size().bytes()).isPositive();
    assertThat(now.versions()).isNotEmpty();
  }

  @Test
  @DisplayName("nobody but who administers the store sees its statements")
  void onlyAdministrators() {
    acting.person(people.pns("Budi", "CLO"));

    assertThatThrownBy(() -> browsing.page(query(false, 5, Optional.empty())))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> looking.detail(UUID.randomUUID())).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> health.look()).isInstanceOf(NotPermitted.class);
  }
}
