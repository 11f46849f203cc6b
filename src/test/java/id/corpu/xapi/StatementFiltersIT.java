package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.record.Deed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementFiltersIT {

  @Inject private ToolDesk desk;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
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
