package id.corpu.xapi.application.examining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.Authority;
import id.corpu.xapi.application.browsing.KnownThings;
import id.corpu.xapi.domain.Entry;
import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.Times;
import id.corpu.xapi.domain.Unpacking.Unpacked;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.browsing.Known;
import id.corpu.xapi.domain.examining.Examination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Examines what somebody pastes by the store's own rules, and stores nothing. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class StatementExamining {

  private static final byte[] NO_HASH = new byte[0];

  private KnownThings things;
  private CurrentUser currentUser;
  private Clock clock;
  private String baseUrl;

  protected StatementExamining() {}

  @Inject
  public StatementExamining(
      KnownThings things,
      CurrentUser currentUser,
      Clock clock,
      @ConfigProperty(name = "corpu.base-url") String baseUrl) {
    this.things = things;
    this.currentUser = currentUser;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  /**
   * What was found and, when nothing is wrong, the statements as the store would keep them.
   *
   * @param kept JSON, in the order given; empty when something is wrong
   * @param known what else is needed to tell them
   */
  public record Examined(Examination examination, List<String> kept, Known known) {}

  /**
   * Examines a text.
   *
   * @param tool stands for the credential that would vouch for the statements
   */
  public Examined examine(String text, XapiVersion version, String tool) {
    Examination examination = Examination.of(text, version);
    if (!examination.isValid()) {
      return new Examined(examination, List.of(), Known.NOTHING);
    }
    Known known =
        things.of(
            currentUser.get().institutionId(),
            examination.statements().stream().map(Unpacked::tree).toList());
    Authority authority = new Authority(baseUrl, tool, tool, false);
    long key = StatementKey.of(Times.micros(clock.instant()), 0);
    List<String> kept =
        examination.statements().stream()
            .map(one -> Entry.of(incoming(one, version), NO_HASH, key, authority))
            .map(entry -> entry.statement().json())
            .toList();
    return new Examined(examination, kept, known);
  }

  private static Incoming incoming(Unpacked unpacked, XapiVersion version) {
    ObjectNode tree = (ObjectNode) unpacked.tree();
    return Incoming.of(
        tree.has("id") ? UUID.fromString(tree.get("id").asText()) : UUID.randomUUID(),
        tree.deepCopy(),
        unpacked.text(),
        tree.path("version").asText(version.ofStatements()),
        List.of());
  }
}
