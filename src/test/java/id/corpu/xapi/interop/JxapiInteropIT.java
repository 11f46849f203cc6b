package id.corpu.xapi.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import gov.adlnet.xapi.client.AboutClient;
import gov.adlnet.xapi.client.ActivityClient;
import gov.adlnet.xapi.client.AgentClient;
import gov.adlnet.xapi.client.StatementClient;
import gov.adlnet.xapi.model.Activity;
import gov.adlnet.xapi.model.ActivityProfile;
import gov.adlnet.xapi.model.ActivityState;
import gov.adlnet.xapi.model.Agent;
import gov.adlnet.xapi.model.AgentProfile;
import gov.adlnet.xapi.model.Attachment;
import gov.adlnet.xapi.model.Statement;
import gov.adlnet.xapi.model.StatementReference;
import gov.adlnet.xapi.model.StatementResult;
import gov.adlnet.xapi.model.Verbs;
import gov.adlnet.xapi.util.AttachmentAndType;
import gov.adlnet.xapi.util.AttachmentResult;
import id.corpu.testing.ToolCredential;
import id.corpu.xapi.ToolCalls;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.activation.CommandMap;
import javax.activation.MailcapCommandMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** jXAPI, the Java client of ADL, works with the record store as it is. */
class JxapiInteropIT {

  private final ToolCalls tool = ToolCredential.tool("all");
  private final String key = tool.credential().key();
  private final String secret = tool.credential().secret();
  private final String activity = "https://alat.example/jxapi/" + UUID.randomUUID();
  private final Agent agent = new Agent("Sari", "mailto:" + UUID.randomUUID() + "@kota.example");

  /**
   * jXAPI reads attachments by the old JavaMail. The tests' own mail server brings a newer one with
   * the same file of handlers, which the old one cannot use: it is told which are its own.
   */
  @BeforeAll
  static void oldHandlers() {
    MailcapCommandMap handlers = new MailcapCommandMap();
    handlers.addMailcap("text/plain;; x-java-content-handler=com.sun.mail.handlers.text_plain");
    handlers.addMailcap(
        "multipart/*;; x-java-content-handler=com.sun.mail.handlers.multipart_mixed");
    CommandMap.setDefaultCommandMap(handlers);
  }

  private StatementClient statements() throws IOException {
    return new StatementClient(tool.base(), key, secret);
  }

  private Statement experienced() {
    return new Statement(agent, Verbs.experienced(), new Activity(activity));
  }

  private static List<String> ids(StatementResult page) {
    return page.getStatements().stream().map(Statement::getId).toList();
  }

  @Test
  @DisplayName("jXAPI posts and puts statements, and reads them by id")
  void keepsStatements() throws Exception {
    String posted = statements().postStatement(experienced());
    Statement own = experienced();
    String put = own.getId();
    assertThat(statements().putStatement(own, put)).isTrue();
    for (String id : List.of(posted, put)) {
      Statement read = statements().getStatement(id);
      assertThat(read.getId()).isEqualTo(id);
      assertThat(read.getVerb().getId()).isEqualTo(Verbs.experienced().getId());
      assertThat(((Activity) read.getObject()).getId()).isEqualTo(activity);
    }
    ArrayList<Statement> two = new ArrayList<>(List.of(experienced(), experienced()));
    assertThat(statements().postStatements(two)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("jXAPI finds statements by actor, verb, activity and time, oldest first")
  void filters() throws Exception {
    String first = statements().postStatement(experienced());
    String second = statements().postStatement(experienced());
    StatementClient mine = statements().filterByActor(agent);

    assertThat(ids(mine.getStatements())).containsExactly(second, first);
    assertThat(ids(mine.filterByActor(agent).ascending(true).getStatements()))
        .containsExactly(first, second);
    assertThat(
            ids(
                statements()
                    .filterByVerb(Verbs.experienced())
                    .filterByActivity(activity)
                    .includeRelatedActivities(true)
                    .getStatements()))
        .containsExactly(second, first);
    String stored = statements().getStatement(first).getStored();
    assertThat(ids(statements().filterByActivity(activity).filterBySince(stored).getStatements()))
        .containsExactly(second);
    assertThat(ids(statements().filterByActivity(activity).ids().getStatements())).hasSize(2);
  }

  @Test
  @DisplayName("jXAPI follows the more link of a page, which it finds by the word in it")
  void followsMore() throws Exception {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sent.add(0, statements().postStatement(experienced()));
    }
    StatementResult page = statements().filterByActivity(activity).limitResults(2).getStatements();
    assertThat(page.hasMore()).isTrue();
    StatementResult next = statements().getStatements(page.getMore());
    List<String> seen = new ArrayList<>(ids(page));
    seen.addAll(ids(next));
    assertThat(seen).isEqualTo(sent);
    assertThat(next.hasMore()).isFalse();
  }

  @Test
  @DisplayName("jXAPI takes a statement back and reads it as a voided one")
  void voids() throws Exception {
    String target = statements().postStatement(experienced());
    statements()
        .postStatement(new Statement(agent, Verbs.voided(), new StatementReference(target)));
    assertThat(statements().getVoided(target).getId()).isEqualTo(target);
    assertThatThrownBy(() -> statements().getStatement(target)).isInstanceOf(IOException.class);
  }

  @Test
  @DisplayName(
      "jXAPI sends attachments behind its loose boundary, and reads them one by one and in pages")
  void bringsAttachments() throws Exception {
    Attachment attachment = new Attachment();
    byte[] data = attachment.addAttachment("Catatan loket", "text/plain");
    attachment.setUsageType(URI.create("https://alat.example/bukti"));
    attachment.setDisplay(new HashMap<>(Map.of("id", "Catatan")));
    Statement statement = experienced();
    statement.setAttachments(new ArrayList<>(List.of(attachment)));

    String id =
        statements()
            .postStatementWithAttachments(
                statement, new ArrayList<>(List.of(new AttachmentAndType(data, "text/plain"))));

    AttachmentResult one = statements().getStatementWithAttachments(id);
    assertThat(one.getXapiStatement().getId()).isEqualTo(id);
    assertThat(one.getAttachment().get(attachment.getSha2()).getAttachment()).isEqualTo(data);
    AttachmentResult page = statements().filterByActivity(activity).getStatementsWithAttachments();
    assertThat(ids(page.getXapiStatements())).containsExactly(id);
    assertThat(page.getAttachment().get(attachment.getSha2()).getAttachment()).isEqualTo(data);
  }

  @Test
  @DisplayName("jXAPI keeps states: puts, posts, reads, lists and deletes")
  void keepsStates() throws Exception {
    ActivityClient activities = new ActivityClient(tool.base(), key, secret);
    ActivityState state = new ActivityState(activity, "halaman", agent);
    state.setRegistration(UUID.randomUUID());
    state.setState(property("halaman", 3));
    assertThat(activities.putActivityState(state)).isTrue();
    state.setState(property("selesai", 1));
    assertThat(activities.postActivityState(state)).isTrue();
    assertThat(activities.getActivityState(state)).hasToString("{\"halaman\":3,\"selesai\":1}");
    String registration = state.getRegistration().toString();
    assertThat(activities.getActivityStates(activity, agent, registration, null))
        .hasToString("[\"halaman\"]");
    assertThat(activities.deleteActivityState(state)).isTrue();
    assertThat(activities.deleteActivityStates(activity, agent, null)).isTrue();
    assertThat(activities.getActivityStates(activity, agent, null, null)).isEmpty();
  }

  private static JsonObject property(String name, int value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  @Test
  @DisplayName("jXAPI keeps profiles of activities and agents, with the tags of the store")
  void keepsProfiles() throws Exception {
    ActivityClient activities = new ActivityClient(tool.base(), key, secret);
    ActivityProfile profile = new ActivityProfile(activity, "p");
    profile.setProfile(property("peserta", 30));
    HashMap<String, String> isNew = new HashMap<>(Map.of("If-None-Match", "*"));
    assertThat(activities.putActivityProfile(profile, isNew)).isTrue();
    assertThat(activities.getActivityProfile(profile)).hasToString("{\"peserta\":30}");
    assertThat(activities.getActivityProfiles(activity, "2020-01-01T00:00:00Z")).hasSize(1);
    String tag = tag("activities/profile", Map.of("activityId", activity, "profileId", "p"));
    profile.setProfile(property("ruang", 2));
    assertThat(activities.postActivityProfile(profile, new HashMap<>(Map.of("If-Match", tag))))
        .isTrue();
    assertThat(activities.getActivityProfile(profile)).hasToString("{\"peserta\":30,\"ruang\":2}");

    AgentClient agents = new AgentClient(tool.base(), key, secret);
    AgentProfile own = new AgentProfile(agent, "p");
    own.setProfile(property("suara", 1));
    assertThat(agents.postAgentProfile(own, isNew)).isTrue();
    assertThat(agents.getAgentProfile(own)).hasToString("{\"suara\":1}");
    assertThat(agents.getAgentProfiles(agent, null)).hasSize(1);
    String sari = "{\"mbox\":\"" + agent.getMbox() + "\"}";
    String ownTag = tag("agents/profile", Map.of("agent", sari, "profileId", "p"));
    assertThat(agents.deleteAgentProfile(own, ownTag)).isTrue();
    assertThat(agents.getAgentProfiles(agent, null)).isEmpty();
  }

  private String tag(String resource, Map<String, String> document) throws Exception {
    return tool.get(ToolCalls.path(resource, document)).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  @DisplayName("jXAPI reads what is known of an activity, of an agent and of the store")
  void describes() throws Exception {
    statements().postStatement(experienced());
    assertThat(new ActivityClient(tool.base(), key, secret).getActivity(activity).getId())
        .isEqualTo(activity);
    assertThat(new AgentClient(tool.base(), key, secret).getPerson(agent).getName())
        .containsExactly("Sari");
    assertThat(new AboutClient(tool.base(), key, secret).getAbout().getVersion())
        .contains("1.0.3", "2.0.0");
  }
}
