package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.record.Deed;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementFiltersIT {

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private HttpServletRequest running;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = new Lrs(running, credentials, keys.keyOf(new PersonId(people.pns("Sari"))).orElseThrow());
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
  }

  @Test
  @DisplayName("filters find by agent, verb, activity and registration, alone and together")
  void filters() throws Exception {
    UUID registration = UUID.randomUUID();
    String one =
        Lrs.id(
            lrs.post(
                completed(
                    ",\"context\":{\"registration\":\""
                        + registration
                        + "\",\"contextActivities\":{\"parent\":{\"id\":\"https://alat.example/"
                        + registration
                        + "\"}}}")));
    String two = Lrs.id(lrs.post(lrs.statement(Deed.FAILED.iri(), "")));
    String agent = lrs.agent();
    String parent = "activity=" + Lrs.encoded("https://alat.example/" + registration);
    String object = "activity=" + Lrs.encoded("https://alat.example/simulasi/1");

    assertThat(Lrs.ids(lrs.get("?" + agent))).containsExactly(two, one);
    assertThat(Lrs.ids(lrs.get("?ascending=true&" + agent))).containsExactly(one, two);
    assertThat(Lrs.ids(lrs.get("?registration=" + registration))).containsExactly(one);
    assertThat(Lrs.ids(lrs.get("?" + agent + "&verb=" + Lrs.encoded(Deed.FAILED.iri()))))
        .containsExactly(two);
    assertThat(Lrs.ids(lrs.get("?" + parent))).isEmpty();
    assertThat(Lrs.ids(lrs.get("?related_activities=true&" + parent))).containsExactly(one);
    assertThat(Lrs.ids(lrs.get("?" + object + "&" + agent))).containsExactly(two, one);
    assertThat(
            Lrs.ids(
                lrs.get("?related_agents=true&related_activities=true&" + object + "&" + agent)))
        .containsExactly(two, one);
    Instant stored =
        Instant.parse(
            Lrs.JSON.readTree(lrs.get("?statementId=" + one).body()).path("stored").asText());
    assertThat(Lrs.ids(lrs.get("?" + agent + "&since=" + stored))).containsExactly(two);
    assertThat(Lrs.ids(lrs.get("?" + agent + "&until=" + stored))).containsExactly(one);
  }

  @Test
  @DisplayName("more leads through all pages with the same filters, none twice")
  void pages() throws Exception {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sent.add(0, Lrs.id(lrs.post(completed(""))));
    }
    List<String> seen = new ArrayList<>();
    String path = "statements?limit=2&format=ids&" + lrs.agent();
    while (!path.isEmpty()) {
      HttpResponse<String> page = Lrs.send(lrs.request(path).GET());
      assertThat(page.body()).doesNotContain("Simulation");
      seen.addAll(Lrs.ids(page));
      String more = Lrs.JSON.readTree(page.body()).path("more").asText();
      path = more.isEmpty() ? "" : more.substring(more.indexOf("statements"));
    }
    assertThat(seen).containsExactlyElementsOf(sent);
  }

  @Test
  @DisplayName("XAPI-00164 statements about a statement are found by its filters, in a chain too")
  void followsReferences() throws Exception {
    String verb = "https://alat.example/verba/" + UUID.randomUUID();
    String byVerb = "?verb=" + Lrs.encoded(verb);
    String target = Lrs.id(lrs.post(lrs.statement(verb, "")));
    String about = Lrs.id(lrs.post(lrs.about("https://alat.example/menanggapi", target)));
    String aboutAbout = Lrs.id(lrs.post(lrs.about("https://alat.example/mengutip", about)));

    assertThat(Lrs.ids(lrs.get(byVerb))).containsExactly(aboutAbout, about, target);
    assertThat(Lrs.ids(lrs.get(byVerb + "&limit=2"))).containsExactly(aboutAbout, about);
    assertThat(Lrs.ids(lrs.get(byVerb + "&ascending=true&" + lrs.agent())))
        .containsExactly(target, about, aboutAbout);

    String voider = Lrs.id(lrs.post(lrs.about("http://adlnet.gov/expapi/verbs/voided", target)));

    assertThat(Lrs.ids(lrs.get(byVerb))).containsExactly(voider, aboutAbout, about);
  }

  @Test
  @DisplayName("XAPI-00164 it does not matter in which order the statements of a chain arrive")
  void followsLateReferences() throws Exception {
    String verb = "https://alat.example/verba/" + UUID.randomUUID();
    UUID target = UUID.randomUUID();
    UUID about = UUID.randomUUID();
    String aboutAbout = Lrs.id(lrs.post(lrs.about("https://alat.example/mengutip", "" + about)));
    lrs.put(about, lrs.about("https://alat.example/menanggapi", "" + target));
    lrs.put(target, lrs.statement(verb, ""));

    assertThat(Lrs.ids(lrs.get("?verb=" + Lrs.encoded(verb))))
        .containsExactly("" + target, "" + about, aboutAbout);
  }

  @Test
  @DisplayName("IEEE 9274.1.1 4.2.2.5 agents and groups of a context count as related agents")
  void findsContextAgents() throws Exception {
    lrs.version = "2.0.0";
    String mbox = "mailto:" + UUID.randomUUID() + "@alat.example";
    String group = "mailto:" + UUID.randomUUID() + "@alat.example";
    String id =
        Lrs.id(
            lrs.post(
                completed(
                    """
                    ,"context":{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"%s"}}],
                     "contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","mbox":"%s"}}]}
                    """
                        .formatted(mbox, group))));

    for (String one :
        List.of(
            "{\"mbox\":\"" + mbox + "\"}",
            "{\"objectType\":\"Group\",\"mbox\":\"" + group + "\"}")) {
      String agent = "?agent=" + Lrs.encoded(one);
      assertThat(Lrs.ids(lrs.get(agent))).isEmpty();
      assertThat(Lrs.ids(lrs.get(agent + "&related_agents=true"))).containsExactly(id);
    }
  }
}
