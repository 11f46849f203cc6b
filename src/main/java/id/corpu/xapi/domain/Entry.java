package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.Authority;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.domain.multipart.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement with everything the store adds to it, ready to be written (xAPI Data 2.4: id, stored,
 * authority, timestamp and version are the store's to set).
 *
 * @param links who and what it mentions, for the filters
 * @param contentHash its normalised content
 * @param attachments data that came with it
 * @param voided whether another one takes it back before it is written
 */
public record Entry(
    StoredStatement statement,
    ObjectNode tree,
    Links links,
    String version,
    byte[] contentHash,
    List<Attachment> attachments,
    boolean voided) {

  /** The verb that takes another statement back. */
  public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  /** Completes a statement at its place in the log. */
  public static Entry of(Incoming incoming, byte[] contentHash, long key, Authority authority) {
    ObjectNode tree = incoming.tree();
    Instant stored = StatementKey.storedOf(key);
    ObjectNode author =
        authority.keepsGiven() && tree.path("authority") instanceof ObjectNode given
            ? given
            : agent(authority);
    tree.set("authority", author);
    String text =
        incoming.text() == null ? written(incoming, stored) : kept(incoming, stored, author);
    StoredStatement statement =
        new StoredStatement(
            key,
            incoming.id(),
            Agents.idOf(tree.path("actor")),
            tree.has("timestamp") ? Times.parse(tree.get("timestamp").asText()) : stored,
            stored,
            registration(tree),
            text);
    return new Entry(
        statement,
        tree,
        Links.of(tree),
        incoming.version(),
        contentHash,
        incoming.attachments(),
        false);
  }

  /** The same, void from the beginning. */
  public Entry asVoid() {
    return new Entry(statement, tree, links, version, contentHash, attachments, true);
  }

  /** Our own statement: there is no text yet. */
  private static String written(Incoming incoming, Instant stored) {
    incoming.tree().put("stored", Times.text(stored)).put("version", incoming.version());
    return Json.write(incoming.tree());
  }

  /** Somebody else's statement: its text stays, ours is added. */
  private static String kept(Incoming incoming, Instant stored, ObjectNode author) {
    Members text =
        Members.of(incoming.text())
            .set("id", Members.quoted(incoming.id().toString()))
            .set("stored", Members.quoted(Times.text(stored)))
            .set("authority", Json.write(author));
    if (!text.has("timestamp")) {
      text.set("timestamp", Members.quoted(Times.text(stored)));
    }
    if (!text.has("version")) {
      text.set("version", Members.quoted(incoming.version()));
    }
    return text.text();
  }

  public String verb() {
    return tree.path("verb").path("id").asText();
  }

  /** Whether it takes another statement back. */
  public boolean isVoiding() {
    return verb().equals(VOIDED) && links.target().isPresent();
  }

  private static Optional<UUID> registration(ObjectNode tree) {
    String text = tree.path("context").path("registration").asText("");
    return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
  }

  private static ObjectNode agent(Authority authority) {
    ObjectNode agent = Json.MAPPER.createObjectNode();
    agent.put("objectType", "Agent").put("name", authority.name());
    agent
        .putObject("account")
        .put("homePage", authority.homePage())
        .put("name", authority.accountName());
    return agent;
  }
}
