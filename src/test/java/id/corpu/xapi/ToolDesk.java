package id.corpu.xapi;

import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.testing.TestPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Hands out what a test needs to speak to the record store as another tool. */
@ApplicationScoped
public class ToolDesk {

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private HttpServletRequest running;

  private PersonKey somebody;
  private NewCredential all;

  /** A tool with a credential and a person of its own. */
  public Lrs lrs() {
    return new Lrs(base(), credentials, newcomer());
  }

  /** A tool that may do everything and speaks 1.0.3; all who ask share one credential. */
  public synchronized ToolCalls tool() {
    if (all == null) {
      all = credential("all");
    }
    return new ToolCalls(base(), all, "1.0.3");
  }

  /** A tool that may do only this. */
  public ToolCalls tool(String... scopes) {
    return tool().with(credential(scopes));
  }

  private synchronized NewCredential credential(String... scopes) {
    if (somebody == null) {
      somebody = newcomer();
    }
    return credentials.issue(
        somebody.institutionId(), "Simulator", Set.of(scopes), Optional.empty(), Optional.empty());
  }

  private PersonKey newcomer() {
    return keys.keyOf(new PersonId(people.pns("Sari"))).orElseThrow();
  }

  private String base() {
    return "http://localhost:" + running.getLocalPort() + running.getContextPath() + "/xapi/";
  }
}
