package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.multipart.Attachment;
import java.util.List;
import java.util.UUID;

/**
 * A statement on its way into the store: checked, not yet completed.
 *
 * @param id its id, given by the author or by us
 * @param tree what it says
 * @param text the same as it arrived, but with lists as context activities; null for a statement of
 *     the portal itself, which has only the tree, with lists as context activities
 * @param version xAPI version that it follows, such as {@code 1.0.0}
 * @param attachments data that came with it
 */
public record Incoming(
    UUID id, ObjectNode tree, String text, String version, List<Attachment> attachments) {

  /**
   * Somebody else's statement: context activities become lists (xAPI Data 2.4.6.2), the rest of its
   * text stays as it arrived.
   */
  public static Incoming of(
      UUID id, ObjectNode tree, String text, String version, List<Attachment> attachments) {
    boolean outside = ContextLists.make(tree);
    boolean inside = ContextLists.make(tree.path("object"));
    if (!outside && !inside) {
      return new Incoming(id, tree, text, version, attachments);
    }
    Members members = Members.of(text);
    if (outside) {
      members.set("context", Json.write(tree.get("context")));
    }
    if (inside) {
      members.set("object", Json.write(tree.get("object")));
    }
    return new Incoming(id, tree, members.text(), version, attachments);
  }
}
